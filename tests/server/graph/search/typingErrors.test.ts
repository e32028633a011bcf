import fc from "fast-check";
import { forgivenErrors, typingErrors } from "../../../../server/src/graph/search/typingErrors.ts";

/** The textbook recursion, slow but simple. */
function slowTypingErrors(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const counts = [
    slowTypingErrors(a.slice(1), b) + 1,
    slowTypingErrors(a, b.slice(1)) + 1,
    slowTypingErrors(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    counts.push(slowTypingErrors(a.slice(2), b.slice(2)) + 1);
  return Math.min(...counts);
}

describe("typingErrors", () => {
  test.each([
    ["baogagn", "baogang", 1],
    ["lynsa", "lynas", 1],
    ["baogng", "baogang", 1],
    ["beifagnxtu", "beifangxitu", 2],
  ])("%s for %s is %i", (typed, token, errors) => {
    expect(typingErrors(typed, token, 2)).toBe(errors);
  });

  test("agrees with the textbook recursion up to the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(Math.min(typingErrors(a, b, most), most + 1)).toBe(Math.min(slowTypingErrors(a, b), most + 1));
      }),
      { seed: 2, numRuns: 400 },
    );
  });
});

test.each([
  ["mp", 0],
  ["lyn", 0],
  ["lynas", 1],
  ["tisc", 1],
  ["baogang", 1],
  ["jieshida", 2],
  ["beifangxitu", 2],
  ["600111", 0],
  ["nd2fe14b", 0],
])("%s forgives %i typing errors", (token, errors) => {
  expect(forgivenErrors(token)).toBe(errors);
});
