import fc from "fast-check";
import { diffWords, type Stretch } from "../../../../../client/src/model/claim/change/diffWords.ts";

/** Changed stretches in brackets. */
const marked = (stretches: Stretch[]) => stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

test("words that only one of two statements has are told from those that both have", () => {
  const { before, after } = diffWords("Baogang holds 60% of the plant.", "Baogang is to hold 60% of the new plant.");
  expect(marked(before)).toBe("Baogang [holds ]60% of the plant.");
  expect(marked(after)).toBe("Baogang [is to hold ]60% of the [new ]plant.");
});

test("equal texts have nothing changed, and texts with nothing in common all of it", () => {
  expect(diffWords("One two.", "One two.")).toEqual({
    before: [{ text: "One two.", changed: false }],
    after: [{ text: "One two.", changed: false }],
  });
  expect(marked(diffWords("One two.", "Three").after)).toBe("[Three]");
  expect(diffWords("", "")).toEqual({ before: [], after: [] });
});

test("whatever the texts, all of them is there, and what is common is the same in both", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d", "稀土"), { maxLength: 30 }).map((words) => words.join(" "));
  const common = (stretches: Stretch[]) =>
    stretches.flatMap(({ text: words, changed }) => (changed ? [] : words.trim().split(/\s+/)));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { before, after } = diffWords(one, other);
      expect(before.map((stretch) => stretch.text).join("")).toBe(one);
      expect(after.map((stretch) => stretch.text).join("")).toBe(other);
      expect(common(before)).toEqual(common(after));
    }),
  );
});

test("texts too long to be compared word by word are changed as a whole, at once", () => {
  const long = (word: string) => Array.from({ length: 5000 }, () => word).join(" ");
  expect(diffWords(long("a"), long("b")).before).toEqual([{ text: long("a"), changed: true }]);
});
