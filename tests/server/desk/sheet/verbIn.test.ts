import { verbIn } from "../../../../server/src/desk/sheet/synonyms.ts";

test.each([
  ["supplies magnets", "SUPPLIES", "magnets"],
  ["Sells concentrate.", "SUPPLIES", "concentrate"],
  ["供应磁材", "SUPPLIES", "磁材"],
  ["mainly supplies oxides", "SUPPLIES", ""],
  ["holds a stake in", "OWNS_STAKE_IN", ""],
  ["is a subsidiary of", "SUBSIDIARY_OF", ""],
])("%s has the verb %s, and after it %j", (text, predicate, after) => {
  expect(verbIn(text)).toEqual({ predicate, after });
});

test.each(["likes", "buys from", "no longer supplies magnets", "不再供应磁材", "supplies magnets and owns a mine", ""])(
  "%j has no one verb",
  (text) => expect(verbIn(text)).toBeNull(),
);
