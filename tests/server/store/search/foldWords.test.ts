import fc from "fast-check";
import { foldText, foldWords } from "../../../../server/src/store/search/foldWords.ts";

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

  test("a text is folded with its marks and single blanks, whichever characters it has", () => {
    expect(foldText("Baogang said: 6% (Q1)")).toBe("baogang said: 6% (q1)");
    expect(foldText("Lulea\u030a　ＨＹＤＲＯＧＥＮ\u00a0 包钢\n½ ")).toBe("lulea hydrogen 包钢 1⁄2");
    expect(foldText("Luleå")).toBe("lulea");
    expect(foldText("  ")).toBe("");
  });

  test("a text of ASCII and Chinese is folded as it is with a mark before it", () => {
    const among = (min: number, max: number) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code));
    const unit = fc.oneof(among(0x20, 0x7e), among(0x4e00, 0x9fff), fc.constantFrom(" ", "\t"));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        expect(foldText(`é ${text}`)).toBe(`e ${foldText(text)}`.trim());
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test("folding what is folded changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        const words = foldWords(text);
        expect(foldWords(words.join(" "))).toEqual(words);
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
