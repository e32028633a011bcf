import { luceneQuery } from "../../../../server/src/store/search/luceneWords.ts";

describe("luceneQuery", () => {
  test("wants every token as a word, a beginning or a near miss, the word above all", () => {
    const tokens = [
      { text: "baogagn", errors: 1 },
      { text: "钢", errors: 0 },
    ];
    expect(luceneQuery({ tokens, types: [] })).toBe(
      "+search_tokens:(baogagn^8 OR baogagn*^2 OR baogagn~1) +search_tokens:(钢^8 OR 钢*^2)",
    );
  });

  test("wants one of the types", () => {
    expect(luceneQuery({ tokens: [{ text: "ev", errors: 0 }], types: ["sector", "product"] })).toBe(
      "+search_tokens:(ev^8 OR ev*^2) +type:(sector OR product)",
    );
  });

  test("escapes all that has a meaning to Lucene", () => {
    const wanted = (text: string) => luceneQuery({ tokens: [{ text, errors: 0 }], types: [] });
    expect(wanted('a*"\\b')).toBe('+search_tokens:(a\\*\\"\\\\b^8 OR a\\*\\"\\\\b*^2)');
    expect(wanted("NOT")).toBe("+search_tokens:(\\NOT^8 OR \\NOT*^2)");
  });

  test("leaves tokens beyond the sixteenth to the ranking", () => {
    const tokens = Array.from({ length: 20 }, (_, index) => ({ text: `w${index}`, errors: 0 }));
    expect(luceneQuery({ tokens, types: [] }).match(/search_tokens/g)).toHaveLength(16);
  });
});
