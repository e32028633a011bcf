import { ownFaults } from "../../../../../../client/src/pages/desk/form/draft/faults.ts";
import {
  attributionsIn,
  disputeIn,
  withAttribution,
  withDispute,
} from "../../../../../../client/src/pages/desk/form/draft/registers.ts";
import { newDraft } from "../../../../../../client/src/parts/desk/newDraft.ts";

const begun = newDraft({ subject: "jl-mag" });
const told = withAttribution(begun, undefined, { speaker: "jl-mag" });
const cells = { claim: begun.id, speaker: "jl-mag" };

test("a statement is all of somebody's word until words of it are given", () => {
  expect(attributionsIn(told).map((row) => row.cells)).toEqual([{ ...cells, extent: "all", words: "" }]);
  const part = withAttribution(told, attributionsIn(told)[0], { words: "the largest" });
  expect(attributionsIn(part).map((row) => row.cells)).toEqual([{ ...cells, extent: "part", words: "the largest" }]);
  expect(attributionsIn(withAttribution(part, attributionsIn(part)[0], null))).toEqual([]);
});

test("a row of the desk stays the same row with other words, and is another one with another speaker", () => {
  const held = { ...told, rows: told.rows.map((row) => ({ ...row, tag: "t" })) };
  const tagOf = (changed: Record<string, string>) =>
    attributionsIn(withAttribution(held, attributionsIn(held)[0], changed))[0]?.tag;
  expect([tagOf({ words: "the largest" }), tagOf({ speaker: "baogang" })]).toEqual(["t", null]);
});

test("a dispute is about something only while a source disputes the claim", () => {
  const disputed = withDispute({ ...begun, claim: { ...begun.claim, disputed_by: "s" } }, { about: "detail" });
  expect(disputeIn(disputed)?.cells).toEqual({ claim: begun.id, about: "detail" });
  expect(disputeIn(withDispute(disputed, { about: "" }))).toBeUndefined();
});

test("a speaker and what is disputed must be named", () => {
  const draft = withDispute(withAttribution({ ...begun, claim: { ...begun.claim, disputed_by: "s" } }, undefined, {}), {
    about: "core",
  });
  expect(ownFaults(draft, new Map()).map(({ field }) => field)).toEqual(
    expect.arrayContaining([`${begun.id} :speaker`, `${begun.id}:note`]),
  );
});
