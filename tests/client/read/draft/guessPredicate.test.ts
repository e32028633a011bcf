import { guessPredicate } from "../../../../client/src/read/draft/guessPredicate.ts";

test("a verb whose own words the sentence has is guessed, in both languages", () => {
  expect(guessPredicate("It produced 40 tonnes.", ["DEVELOPS", "PRODUCES"])).toBe("PRODUCES");
  expect(guessPredicate("北方稀土供应镨钕。", ["DEVELOPS", "SUPPLIES"])).toBe("SUPPLIES");
});

test("the only verb that is allowed is taken, and of several none without a word for it", () => {
  expect(guessPredicate("Nothing of that kind.", ["ACTIVE_IN"])).toBe("ACTIVE_IN");
  expect(guessPredicate("Nothing of that kind.", ["DEVELOPS", "PRODUCES"])).toBeUndefined();
});
