import { followingWords } from "../../../../../../client/src/pages/desk/form/draft/findingOf.ts";
import { newDraft } from "../../../../../../client/src/parts/desk/newDraft.ts";
import { entityOf } from "../../../../../support/records/clientRecords.ts";

const entities = new Map(
  [entityOf({ id: "a", name: "Lynas" }), entityOf({ id: "b", name: "VAC" })].map((one) => [one.id, one]),
);
const claim = { subject: "a", predicate: "SUPPLIES", object: "b", since: "2023", status: "in-force" };

test("a saved statement that is what the sentence suggests follows it again", () => {
  const saved = { ...newDraft(), ownWords: true, claim: { ...claim, statement: "Lynas supplies VAC (since 2023)." } };
  expect(followingWords(saved, entities).ownWords).toBe(false);
  expect(followingWords(saved, new Map())).toBe(saved);
});

test("a statement in the writer's words stays", () => {
  const own = { ...newDraft(), ownWords: true, claim: { ...claim, statement: "VAC buys from Lynas." } };
  expect(followingWords(own, entities)).toBe(own);
});
