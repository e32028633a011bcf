import { countryInSentence } from "../../../../../client/src/model/words/codes/codeNames.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";

afterEach(() => setLanguage("en"));

test.each([
  ["US", "the United States"],
  ["GB", "the United Kingdom"],
  ["NL", "the Netherlands"],
  ["PH", "the Philippines"],
  ["AE", "the United Arab Emirates"],
  ["EU", "the European Union"],
  ["DO", "the Dominican Republic"],
  ["SB", "the Solomon Islands"],
  ["CN", "China"],
  ["KR", "South Korea"],
  ["CZ", "Czechia"],
])("%s is called %s within a sentence", (code, name) => {
  expect(countryInSentence(code)).toBe(name);
});

test("Chinese has no article", async () => {
  await setLanguage("zh");
  expect(countryInSentence("US")).toBe("美国");
});
