import type { WhatIfAnswer } from "@atlas/server/contract";
import { NO_COUNTRY, type TakeOut, type WhatIfShown } from "../../../../model/address/pages/whatIfAddress.ts";
import { countryInSentence, countryName } from "../../../../model/words/codes/codeNames.ts";
import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { listClauses, listNames, listSentences, listWords } from "../../../../model/words/listWords.ts";
import { circleStrings } from "../circles/circleStrings.ts";
import { apart, concernedIn, countriesOf, distinct, insideOf } from "../circles/circles.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { answerStrings as strings } from "./answerStrings.ts";

type Asked = Pick<TakeOut, "countries">;

/** How many organisations are in each circle, what is recorded apart from what is inferred. */
export function countedCircles(answer: WhatIfAnswer, asked: Asked, words: WhatIfWords): string {
  const { circles: say } = strings;
  const effects = apart(answer.effects).abroad;
  const reached = apart(answer.reached).abroad;
  const own = reached.filter(({ own_sources }) => own_sources.length > 0).length;
  const most = countriesOf(effects, words);
  const named = most.map(({ code, count }) => `${countryText(code)} ${formatNumber(count)}`);
  return listSentences([
    `${listClauses([
      say.effects(placeOf(asked), effects.length, listNames(named)),
      say.users(distinct(apart(answer.users).abroad).length),
    ])}${strings.end}`,
    say.reached(reached.length - own),
    ...(own === 0 ? [] : [say.asked(own)]),
  ]);
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
