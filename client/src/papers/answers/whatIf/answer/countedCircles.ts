import type { WhatIfAnswer } from "@atlas/server/contract";
import { NO_COUNTRY, type TakeOut, type WhatIfShown } from "../../../../model/address/pages/whatIfAddress.ts";
import { countryInSentence, countryName } from "../../../../model/words/codes/codeNames.ts";
import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { listClauses, listNames, listSentences, listWords } from "../../../../model/words/listWords.ts";
import { circleStrings } from "../circles/circleStrings.ts";
import { apart, concernedIn, countriesOf, distinct, insideOf } from "../circles/circles.ts";
import { type Effect, worstEffect } from "../circles/effectKinds.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { answerStrings as strings } from "./answerStrings.ts";

type Asked = Pick<TakeOut, "countries">;

/** How many organisations are in each circle, what is recorded apart from what is inferred. */
export function countedCircles(answer: WhatIfAnswer, asked: Asked, words: WhatIfWords): string {
  const { circles: say } = strings;
  const reached = apart(answer.reached).abroad;
  const own = reached.filter(({ own_sources }) => own_sources.length > 0).length;
  return listSentences([
    `${listClauses([
      ...countedEffects(answer, placeOf(asked), words),
      say.users(distinct(apart(answer.users).abroad).length),
    ])}${strings.end}`,
    say.reached(reached.length),
    ...(own === 0 ? [] : [say.asked(own)]),
  ]);
}

/** How many organisations had which effect, who was not short apart from who was. */
function countedEffects({ effects }: Pick<WhatIfAnswer, "effects">, place: string, words: WhatIfWords): string[] {
  const { effects: say } = strings.circles;
  const { abroad } = apart(effects);
  const had = (kinds: readonly Effect[]) =>
    abroad.filter((one) => kinds.some((kind) => kind === worstEffect(one, words)));
  const harmed = had(["stopped", "short"]);
  const countries = countriesOf(harmed, words).map(({ code, count }) => `${countryText(code)} ${formatNumber(count)}`);
  const counts = [
    ...(harmed.length === 0 ? [] : [say.harmed(harmed.length, listNames(countries))]),
    ...(["excluded", "spared", "licensed"] as const).flatMap((kind) => {
      const { length } = had([kind]);
      return length === 0 ? [] : [say[kind](length)];
    }),
  ];
  return [counts.length === 0 ? say.none(place) : say.some(place, listClauses(counts))];
}

/** The part of the answer that is shown, in words: "only Japan, circle 1"; null if all is. */
export function shownText({ of, circles }: WhatIfShown): string | null {
  if (of.length + circles.length === 0) return null;
  const parts = [
    ...(of.length === 0 ? [] : [listWords(of.map(countryText))]),
    ...(circles.length === 0 ? [] : [strings.circle(listWords(circles))]),
  ];
  return strings.only(listNames(parts));
}

/** Says that only a part is shown, and of how many. */
export function shownSentence(whole: WhatIfAnswer, shown: WhatIfAnswer, choice: WhatIfShown): string[] {
  const text = shownText(choice);
  return text === null ? [] : [strings.shown(text, concernedIn(shown).length, concernedIn(whole).length)];
}

/** The countries outside of which the circles look, within a sentence. */
export function placeOf(asked: Asked): string {
  return listWords(insideOf(asked).map(countryInSentence), "or");
}

export function countryText(code: string): string {
  return code === NO_COUNTRY ? circleStrings.filters.noCountry : countryName(code);
}
