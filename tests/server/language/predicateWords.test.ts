import { predicatesSaid } from "../../../server/src/language/predicateWords.ts";
import { termsOf } from "../../../server/src/language/termsOf.ts";

const said = (sentence: string) => [...predicatesSaid(termsOf(sentence), sentence).keys()];

test.each([
  ["It produced 40 tonnes.", "PRODUCES"],
  ["Baotou Steel signed an agreement to supply concentrate.", "SUPPLIES"],
  ["Lynas is a subsidiary of nobody.", "SUBSIDIARY_OF"],
  ["The pilot line is now operational.", "DEVELOPS"],
  ["北方稀土供应镨钕。", "SUPPLIES"],
  ["北方稀土研制出新样机。", "DEVELOPS"],
  ["公司获得补贴。", "FUNDS"],
])("the verb for which a word is most usual comes first: %s", (sentence, first) => {
  expect(said(sentence)[0]).toBe(first);
});

test("a sentence without such a word suggests none", () => {
  expect(said("The weather was fine.")).toEqual([]);
});
