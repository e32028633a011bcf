import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { KeyPointsField } from "../../../../../client/src/pages/briefing/points/KeyPointsField.tsx";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import type { PointHeading } from "../../../../../client/src/papers/keyPoints/pointGroups.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf } from "../../../../support/records/clientRecords.ts";

// Holds only the fields that are read.
const briefing = {
  claims: ["here", "there", "yonder"].map((id, place) => ({
    claim: claimOf({ id, statement: `Alpha supplies Beta ${id}.`, own: id === "here" ? "desk" : null }),
    number: place + 1,
  })),
  named: new Map(),
  view: { steps: [], filters: { asOf: null } },
  made: "2026-12-01",
  analysis: null,
  settings: { keyPoints: ["here"] },
} as unknown as Briefing;

function Field({ chosen }: { chosen: readonly string[] }) {
  const [ids, setIds] = useState(chosen);
  const [headings, setHeadings] = useState<readonly PointHeading[]>([]);
  return (
    <KeyPointsField
      briefing={briefing}
      chosen={ids}
      headings={headings}
      onChange={({ keyPoints, pointHeadings }) => {
        setIds(keyPoints);
        setHeadings(pointHeadings);
      }}
      onHeadings={setHeadings}
    />
  );
}

/** The lines of the list: the words of headings, and the last word of each key point. */
function lines(): string[] {
  const [list] = screen.getAllByRole("list");
  return [...(list?.children ?? [])].map((row) => {
    const field = row.querySelector("input");
    return field ? field.value : (/Beta (\w+)\./.exec(row.textContent ?? "")?.[1] ?? "");
  });
}

test("an old link whose key points are all gone shows the proposal, which the paper has", () => {
  renderClient(<Field chosen={["gone"]} />);
  expect(screen.getByRole("button", { name: "Remove key point 1" })).toBeDefined();
  expect(screen.getByText(/^Proposed from the view/)).toBeDefined();
});

test("a key point that is own data is marked", () => {
  renderClient(<Field chosen={[]} />);
  expect(screen.getByTitle("own data from desk").textContent).toBe("your own data");
});

test("a heading is added, named and moved among the key points from the keyboard", async () => {
  const user = userEvent.setup();
  renderClient(<Field chosen={["here", "there", "yonder"]} />);
  await user.click(screen.getByRole("button", { name: "Add a heading" }));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Heading 1" }));
  await user.keyboard("Who pays");
  expect(lines()).toEqual(["here", "there", "yonder", "Who pays"]);
  await user.click(screen.getByRole("button", { name: "Move heading 1 up" }));
  await user.keyboard("{Enter}");
  expect(lines()).toEqual(["here", "Who pays", "there", "yonder"]);
  await user.click(screen.getByRole("button", { name: "Move key point 1 down" }));
  expect(lines()).toEqual(["Who pays", "here", "there", "yonder"]);
  expect(screen.getByText("Now key point 1 of 3, under “Who pays”.")).toBeDefined();
  expect(screen.getByText(/^Headings go into the paper, and into no link/)).toBeDefined();
});

test("a removed heading leaves its points", async () => {
  const user = userEvent.setup();
  renderClient(<Field chosen={["here", "there"]} />);
  await user.click(screen.getByRole("button", { name: "Add a heading" }));
  await user.click(screen.getByRole("button", { name: "Move heading 1 up" }));
  await user.click(screen.getByRole("button", { name: "Remove heading 1; its points stay" }));
  expect(lines()).toEqual(["here", "there"]);
});

test("a key point is dragged to the place where it is dropped", () => {
  renderClient(<Field chosen={["here", "there", "yonder"]} />);
  const rows = [...(screen.getAllByRole("list")[0]?.children ?? [])] as HTMLElement[];
  const grip = within(rows[2] as HTMLElement).getByTitle("Drag to another place");
  fireEvent.dragStart(grip, { dataTransfer: { setDragImage: () => undefined } });
  fireEvent.dragOver(rows[0] as HTMLElement);
  fireEvent.drop(rows[0] as HTMLElement);
  expect(lines()).toEqual(["yonder", "here", "there"]);
});
