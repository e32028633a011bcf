import { comparedIn, countriesIn } from "../../../model/address/pages/compareAddress.ts";
import { compareAnalysis } from "../../../papers/answers/compare/compareAnalysis.ts";
import { countriesAnalysis } from "../../../papers/answers/compare/countries/countriesAnalysis.ts";
import type { AskAnalysis } from "../../../parts/answer/AskAnalysis.ts";
import { comparison, countryComparison } from "../../../parts/api/analyses.ts";

export const askCompare: AskAnalysis = async ({ search }, client) => {
  const [ids, countries] = [comparedIn(search), countriesIn(search)];
  if (countries.length > 1) return countriesAnalysis(await client.fetchQuery(countryComparison(countries)));
  return ids.length < 2 ? null : compareAnalysis(await client.fetchQuery(comparison(ids)));
};
