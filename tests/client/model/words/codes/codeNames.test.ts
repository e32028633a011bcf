import { countryName, languageName } from "../../../../../client/src/model/words/codes/codeNames.ts";

test("codes of countries and languages are written as names", () => {
  expect([countryName("CN"), countryName("EU"), languageName("zh")]).toEqual(["China", "European Union", "Chinese"]);
});

test("what is no code stands for itself", () => {
  expect([countryName("Ruritania"), countryName("ZZZZ"), languageName("?")]).toEqual(["Ruritania", "ZZZZ", "?"]);
});

test("several countries, as joint policies have, are all named", () => {
  expect(countryName("US;AU")).toBe("United States, Australia");
});
