import { render } from "@testing-library/react";
import { EvidenceBadge } from "../../../../client/src/parts/claim/EvidenceBadge.tsx";
import { Statement } from "../../../../client/src/parts/claim/Statement.tsx";
import { claimOf } from "../../../support/records/clientRecords.ts";

const claim = claimOf({
  id: "c-1",
  statement: "The plant makes 600 tonnes, 15% of world output.",
  attributed_names: ["Carester"],
  attributed_names_zh: ["Carester"],
  attributed_words: ["15% of world output"],
});

test("a statement shows the words of a speaker, and in brackets whose they are", () => {
  const { container } = render(<Statement claim={claim} />);
  expect(container.textContent).toBe("The plant makes 600 tonnes, 15% of world output [Carester's word].");
});

test("a badge names the speaker of a claim that is somebody's word, whole", () => {
  const { container } = render(
    <EvidenceBadge claim={{ ...claim, evidence: "self-reported", attributed_words: [""] }} />,
  );
  expect(container.textContent).toBe("Self-reported: Carester's word");
});
