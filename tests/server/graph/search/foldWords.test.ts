import fc from "fast-check";
import { foldWords } from "../../../../server/src/graph/search/foldWords.ts";

describe("foldWords", () => {
  test.each([
    ["BĚIFĀNG Xī tǔ", ["beifang", "xi", "tu"]],
    ["北方稀土", ["北", "方", "稀", "土"]],
    ["ＬＹＮＡＳ　６００１１１", ["lynas", "600111"]],
    ["600111.SH", ["600111", "sh"]],
    ["Herøya, Luleå & Poços", ["heroya", "lulea", "pocos"]],
    ["Nd₂Fe₁₄B", ["nd2fe14b"]],
    ["Tata钢铁Steel", ["tata", "钢", "铁", "steel"]],
    ['  (-+&&||!{}[]^"~*?:\\/)  ', []],
    ["Straße STRASSE", ["strasse", "strasse"]],
    ["", []],
  ])("folds %j", (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test("folding what is folded changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        const words = foldWords(text);
        expect(foldWords(words.join(" "))).toEqual(words);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
