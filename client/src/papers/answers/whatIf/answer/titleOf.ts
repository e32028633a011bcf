import type { WhatIfAnswer } from "@atlas/server/contract";
import { allShown, type TakeOut, type WhatIfShown } from "../../../../model/address/pages/whatIfAddress.ts";
import { countryInSentence } from "../../../../model/words/codes/codeNames.ts";
import { listSome, listWords, withAside } from "../../../../model/words/listWords.ts";
import { strings } from "../strings.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { shownText } from "./countedCircles.ts";

/** In a title; more would be too long to read. */
const MOST_NAMED = 3;

/** The question, and the part that is shown: "What if dysprosium oxide made in China stops? (only Japan)". */
export function titleOf(
  asked: TakeOut,
  answer: Pick<WhatIfAnswer, "things">,
  words: WhatIfWords,
  choice: WhatIfShown = allShown,
): string {
  const goods = goodsOf(answer);
  const { ids, countries } = asked;
  const name = takenName(asked, answer, words);
  const isOne = ids.length + (goods.size === 0 ? countries.length : 0) === 1;
  const several = !isOne || ids.some((id) => words.isPlural(id));
  // Firms among goods drop out, and so do the goods.
  const title =
    goods.size > 0 && goods.size === ids.length
      ? strings.titleStops(name, several)
      : strings.titleDropsOut(name, !isOne);
  const shown = shownText(choice);
  return shown === null ? title : withAside(title, shown);
}

/** The thing taken out, as part of a sentence: "dysprosium oxide made in China". */
export function takenName(
  { ids, countries, stop }: TakeOut,
  answer: Pick<WhatIfAnswer, "things">,
  words: WhatIfWords,
): string {
  const places = countries.map(countryInSentence);
  const names = ids.map((id) => words.inSentence(id));
  if (goodsOf(answer).size === 0) {
    return listSome([...names, ...places.map((place) => strings.everythingOf(place))], MOST_NAMED);
  }
  const listed = listSome(names, MOST_NAMED);
  if (countries.length === 0) return listed;
  return strings[stop === "exports" ? "exportedFromCountry" : "madeInCountry"](listed, listWords(places, "or"));
}

function goodsOf({ things }: Pick<WhatIfAnswer, "things">): Set<string> {
  return new Set(things.flatMap(({ item, why }) => (why === "taken" ? [item] : [])));
}
