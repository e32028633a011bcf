import type { Claim, WhatIfAnswer, WhatIfThing } from "@atlas/server/contract";
import type { TakeOut } from "../../../../model/address/pages/whatIfAddress.ts";
import { capital } from "../../../../model/words/asSentence.ts";
import { listSentences, listSome, withAside } from "../../../../model/words/listWords.ts";
import { toldBy } from "../../common/toldSentence.ts";
import { insideOf } from "../circles/circles.ts";
import { abroadOf, amountsIn, amountsOf, disputedIn, type Maker, scaleOf } from "../makers/makerAmounts.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { answerStrings } from "./answerStrings.ts";
import { placeOf } from "./countedCircles.ts";
import { told as statementOf } from "./dependence.ts";

type Asked = Pick<TakeOut, "countries">;

/** Makers, and things, that are named in a sentence. */
const MOST_NAMED = 3;
/** Claims told on who takes what they make; the table has all. */
const MOST_SUPPLIES = 2;
/** Claims on who makes something, from which on the data set knows more than little. */
const ENOUGH_CLAIMS = 3;

/** The other makers of what drops out, the worst first: goods without any; with what is known of amounts. */
export function otherMakers({ things }: Pick<WhatIfAnswer, "things">, asked: Asked, words: WhatIfWords): string[] {
  const { makers: say } = answerStrings;
  const [thing, ...further] = things;
  if (thing === undefined) return [];
  const isEverywhere = ({ why }: WhatIfThing) => why === "taken" && asked.countries.length === 0;
  if (things.every(isEverywhere)) {
    return things
      .slice(0, MOST_NAMED)
      .map(({ item, taken }) => say.everywhere(nameOf(item, words), countOf(taken), amountsOf(taken, words)));
  }
  if (further.length === 0) return [ofOne(thing, asked, words)];
  return ofMany(
    things.filter((one) => !isEverywhere(one)),
    asked,
    words,
  );
}

function ofOne(thing: WhatIfThing, asked: Asked, words: WhatIfWords): string {
  const { makers: say } = answerStrings;
  const [place, others] = [placeOf(asked), abroadOf(thing, words, insideOf(asked))];
  const name = nameOf(thing.item, words);
  if (others.length === 0) return say.none(name, place, thing.left.length, thing.coverage.claims);
  const names = listSome(
    others.map((maker) => withScale(maker, words)),
    MOST_NAMED,
  );
  const makers = say.some(name, names, { place, ...countOf(others) }, amountsOf(others, words));
  const abroad = new Set(others.map(({ organisation }) => organisation));
  const supplies = thing.left.flatMap(({ organisation, supplies }) => (abroad.has(organisation) ? supplies : []));
  const taken = newestFirst(words.claims(supplies)).slice(0, MOST_SUPPLIES).map(statementOf);
  return taken.length === 0 ? makers : listSentences([makers, say.supplies(listSentences(taken))]);
}

function newestFirst(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => (b.confirmed ?? "").localeCompare(a.confirmed ?? "") || (a.id < b.id ? -1 : 1));
}

function ofMany(things: readonly WhatIfThing[], asked: Asked, words: WhatIfWords): string[] {
  const { makers: say } = answerStrings;
  const [place, inside] = [placeOf(asked), insideOf(asked)];
  // That nobody else is recorded says most of what most claims tell.
  const alone = things
    .filter((thing) => abroadOf(thing, words, inside).length === 0)
    .toSorted((a, b) => b.coverage.claims - a.coverage.claims);
  const others = things.flatMap((thing) => abroadOf(thing, words, inside));
  const amounts =
    others.length === 0 ? [] : [say.amountsOfMany(amountsIn(others, words), { place, ...countOf(others) })];
  if (alone.length === 0) return [listSentences([say.someOfMany(place, things.length), ...amounts])];
  const names = listSome(
    alone.map(({ item }, place) => (place === 0 ? nameOf(item, words) : words.inSentence(item))),
    MOST_NAMED,
  );
  const little = alone.filter(knowsLittle).length;
  const sentences = [
    say.noneOfMany(names, place, alone.length, things.length),
    ...(little === 0 ? [] : [say.little(little, alone.length)]),
    ...amounts,
  ];
  return [listSentences(sentences)];
}

function countOf(makers: readonly Maker[]): { number: number; disputed: number } {
  return { number: makers.length, disputed: disputedIn(makers) };
}

function nameOf(item: string, words: WhatIfWords): string {
  return capital(words.name(item));
}

/** Whether fewer than three claims say who makes it, or others make something related. */
function knowsLittle({ coverage }: WhatIfThing): boolean {
  return coverage.claims < ENOUGH_CLAIMS || coverage.related.length > 0;
}

function withScale(maker: Maker, words: WhatIfWords): string {
  const far = scaleOf(maker, words);
  const [claim] = words.claims([...(maker.amount === null ? [] : [maker.amount]), ...maker.claim_ids]);
  const name = claim ? toldBy(words.name(maker.organisation), claim) : words.name(maker.organisation);
  return far === "" ? name : withAside(name, far);
}
