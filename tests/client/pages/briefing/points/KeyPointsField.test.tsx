import { screen } from "@testing-library/react";
import { KeyPointsField } from "../../../../../client/src/pages/briefing/points/KeyPointsField.tsx";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf } from "../../../../support/records/clientRecords.ts";

// Holds only the fields that are read.
const briefing = {
  claims: [{ claim: claimOf({ id: "here", statement: "Alpha supplies Beta.", own: "desk" }), number: 1 }],
  named: new Map(),
  view: { steps: [], filters: { asOf: null } },
  made: "2026-12-01",
  analysis: null,
  settings: { keyPoints: ["here"] },
} as unknown as Briefing;

test("an old link whose key points are all gone shows the proposal, which the paper has", () => {
  renderClient(<KeyPointsField briefing={briefing} chosen={["gone"]} onChange={() => undefined} />);
  expect(screen.getByRole("button", { name: "Remove key point 1" })).toBeDefined();
  expect(screen.getByText(/^Proposed from the view/)).toBeDefined();
});

test("a key point that is own data is marked", () => {
  renderClient(<KeyPointsField briefing={briefing} chosen={[]} onChange={() => undefined} />);
  expect(screen.getByTitle("own data from desk").textContent).toBe("your own data");
});
