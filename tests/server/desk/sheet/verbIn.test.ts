import { verbIn } from "../../../../server/src/desk/sheet/synonyms.ts";

test.each([
  ["supplies magnets", "SUPPLIES", "magnets"],
  ["Sells concentrate.", "SUPPLIES", "concentrate"],
  ["供应磁材", "SUPPLIES", "磁材"],
  ["mainly supplies oxides", "SUPPLIES", ""],
  ["holds a stake in", "OWNS_STAKE_IN", ""],
  ["owns 38 % of", "OWNS_STAKE_IN", ""],
  ["hält 25,1 % an", "OWNS_STAKE_IN", ""],
  ["détient 38 % de", "OWNS_STAKE_IN", ""],
  ["supplies 40 t/yr of magnets to", "SUPPLIES", "magnets"],
  ["beliefert", "SUPPLIES", ""],
  ["is a subsidiary of", "SUBSIDIARY_OF", ""],
])("%s has the verb %s, and after it %j", (text, predicate, after) => {
  expect(verbIn(text)).toEqual({ predicate, after, isInverse: false });
});

test.each([
  ["buys from", "SUPPLIES"],
  ["kauft von", "SUPPLIES"],
  ["控股", "SUBSIDIARY_OF"],
  ["funded by", "FUNDS"],
])("%s has the verb %s, with the ends the other way round", (text, predicate) => {
  expect(verbIn(text)).toMatchObject({ predicate, isInverse: true });
});

test.each([
  "likes",
  "liefert nicht",
  "ne fournit plus",
  "no longer supplies magnets",
  "不再供应磁材",
  "supplies magnets and owns a mine",
  "",
])("%j has no one verb", (text) => expect(verbIn(text)).toBeNull());
