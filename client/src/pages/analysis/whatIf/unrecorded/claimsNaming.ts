import { englishCountryName } from "../../../../model/words/codes/codeNames.ts";
import { searchClaims } from "../../../../parts/api/search.ts";

const MOST_CLAIMS = 30;

/** The claims whose text names a country of which nothing is recorded; texts are in English. */
export function claimsNaming(country: string) {
  return searchClaims(englishCountryName(country), MOST_CLAIMS);
}
