import type { RemovalAnswer, WhatIfAnswer } from "@atlas/server/contract";
import { type TakeOut, takesNothing, whatIfIn } from "../../../model/address/pages/whatIfAddress.ts";
import { today } from "../../../model/words/formatDate.ts";
import { besideAnalysis } from "../../../papers/answers/whatIf/beside/besideAnalysis.ts";
import { singleAnalysis } from "../../../papers/answers/whatIf/single/singleAnalysis.ts";
import { isUnrecorded, unrecordedAnalysis } from "../../../papers/answers/whatIf/unrecorded/unrecordedAnalysis.ts";
import { whatIfAnalysis } from "../../../papers/answers/whatIf/whatIfAnalysis.ts";
import type { AskAnalysis } from "../../../parts/answer/AskAnalysis.ts";
import { removalAnswer, whatIfAnswer } from "../../../parts/api/analyses.ts";
import { claimsNaming } from "./unrecorded/claimsNaming.ts";

/** The request for what loses its last maker: about organisations and a whole country that drop out; null without any. */
export function lossRequest(
  { countries, subsidiaries }: TakeOut,
  { taken, entities }: Pick<WhatIfAnswer, "taken" | "entities">,
) {
  const firms = new Set(entities.filter(({ type }) => type === "organisation").map(({ id }) => id));
  const ids = taken.flatMap(({ entity, why }) => (why === "named" && firms.has(entity) ? [entity] : []));
  // Beside goods, a country says only where these are made.
  const whole = taken.some(({ why }) => why === "country") && countries.length === 1 ? countries : [];
  return ids.length + whole.length === 0 ? null : removalAnswer({ ids, country: whole[0] ?? "", subsidiaries });
}

export const nothingRemoved = removalAnswer({ ids: [], country: "", subsidiaries: "with" });

export const askWhatIf: AskAnalysis = async ({ search }, client) => {
  const asked = whatIfIn(search);
  const { first, second } = asked;
  if (takesNothing(first)) return singleAnalysis(await client.fetchQuery(nothingRemoved));
  const goods = await client.fetchQuery(whatIfAnswer(first));
  if (!takesNothing(second)) {
    return besideAnalysis([goods, await client.fetchQuery(whatIfAnswer(second))], asked, today());
  }
  const [country] = first.countries;
  if (country !== undefined && isUnrecorded(goods)) {
    return unrecordedAnalysis(await client.fetchQuery(claimsNaming(country)), country);
  }
  const request = lossRequest(first, goods);
  const losses: RemovalAnswer | null = request && (await client.fetchQuery(request));
  return whatIfAnalysis({ goods, losses }, { taken: first, shown: asked, day: today() });
};
