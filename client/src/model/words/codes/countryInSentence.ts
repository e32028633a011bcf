import { language } from "../language.ts";
import { countryName } from "./codeNames.ts";

/** Countries that take an article in an English sentence. */
const withArticle =
  /^(United |European Union|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Isle of Man)|(Islands|Republic|Territories|Netherlands)$/;

/** Name of a country within a sentence: "the organisations of the United States". */
export function countryInSentence(code: string): string {
  const name = countryName(code);
  return language() === "en" && withArticle.test(name) ? `the ${name}` : name;
}
