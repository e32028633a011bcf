import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { KeyPointPicker } from "../../../../../client/src/pages/briefing/points/KeyPointPicker.tsx";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { renderClient } from "../../../../support/browser/renderClient.tsx";
import { claimOf, entityOf } from "../../../../support/records/clientRecords.ts";

const claims = [
  claimOf({ id: "best", statement: "Alpha supplies Beta.", evidence: "corroborated" }),
  claimOf({
    id: "doubted",
    predicate: "OWNS_STAKE_IN",
    statement: "Alpha is the largest shareholder (Inner Mongolia) of Beta.",
    share_pct: 36.71,
    evidence: "disputed",
  }),
].map((claim, index) => ({ claim, number: index + 1 }));
const entities = [entityOf({ id: "a", name: "Alpha", name_zh: "甲公司" }), entityOf({ id: "b", name: "Beta" })];
// Holds only the fields that are read.
const briefing = {
  claims,
  named: new Map(entities.map((entity) => [entity.id, entity])),
  view: { steps: [], filters: { asOf: null } },
  made: "2026-12-01",
  analysis: null,
} as unknown as Briefing;

test.each(["36.71", "shareholder (Inner Mongolia)", "share-holder", "甲公司 shareholder", "owns stake alpha"])(
  "%s finds a disputed claim whatever is listed first",
  async (words) => {
    renderClient(<KeyPointPicker briefing={briefing} ids={["best"]} onChange={() => undefined} />);
    const user = userEvent.setup();
    await user.click(screen.getByText("Choose from all claims"));
    await user.type(screen.getByLabelText("With the words"), words);
    const found = screen.getAllByRole("checkbox").map((box) => box.closest("li")?.textContent);
    expect(found).toEqual([expect.stringContaining("largest shareholder")]);
  },
);

test("what is listed first is followed by all other claims", async () => {
  renderClient(<KeyPointPicker briefing={briefing} ids={["best"]} onChange={() => undefined} />);
  const user = userEvent.setup();
  await user.click(screen.getByText("Choose from all claims"));
  const listed = () => screen.getAllByRole("checkbox").map((box) => box.closest("li")?.textContent?.slice(0, 12));
  expect(listed()).toEqual(["Alpha suppli", "Alpha is the"]);
  await user.selectOptions(screen.getByLabelText("List first"), "Disputed");
  expect(listed()).toEqual(["Alpha is the", "Alpha suppli"]);
});
