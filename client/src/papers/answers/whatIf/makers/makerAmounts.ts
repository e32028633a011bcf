import type { Claim, WhatIfThing } from "@atlas/server/contract";
import { newestOf } from "@atlas/server/partialDate";
import { figureText, withKind, withYear } from "../../../../model/words/figureText.ts";
import { labelled, listParts } from "../../../../model/words/listWords.ts";
import { readableWord } from "../../../../model/words/readableWord.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { makerStrings } from "./makerStrings.ts";

export type Maker = WhatIfThing["taken"][number];

/** Figures that tell how much somebody makes, though not in a year. */
const ON_MAKING = /^(output|capacity|sales|first sale) of|\bpilot\b/;
const NOT_MADE = /\b(treated|processed|saved)\b/;
const OF_WEIGHT = /^(kg|t)(\/|$)/;

/** The makers that remain outside some countries. */
export function abroadOf({ left }: WhatIfThing, words: WhatIfWords, inside: readonly string[]): Maker[] {
  const isOutside = (id: string) => (code: string) =>
    code === "CN" ? words.entity(id)?.counterpart === true : words.code(id) !== code;
  return left.filter(({ organisation }) => inside.every(isOutside(organisation)));
}

/** The claim on what a maker makes a year; null if it has none, or one on plants in China of a maker outside it. */
export function amountOf({ amount, organisation }: Maker, words: WhatIfWords): Claim | null {
  const [claim = null] = words.claims(amount === null ? [] : [amount]);
  const isInChina = words.entity(organisation)?.counterpart === true && /\bChina\b/.test(claim?.quantity_of ?? "");
  return isInChina ? null : claim;
}

/** "Amounts a year are recorded for 3 of 8 makers". */
export function amountsOf(makers: readonly Maker[], words: WhatIfWords): string {
  return makerStrings.amounts(amountsIn(makers, words), makers.length);
}

export function amountsIn(makers: readonly Maker[], words: WhatIfWords): number {
  return makers.filter((maker) => amountOf(maker, words) !== null).length;
}

/** The makers of whom only disputed claims say that they make it. */
export function disputedIn(makers: readonly Maker[]): number {
  return makers.filter(isDisputed).length;
}

export function isDisputed({ evidence }: Maker): boolean {
  return evidence === "disputed";
}

/** The amount or capacity a year with its year, or another figure with what it measures; the maturity; a doubt. */
export function scaleOf(maker: Maker, words: WhatIfWords): string {
  const claim = amountOf(maker, words);
  const figure = claim && figureText(claim, "some");
  const other = otherAmount(maker, words);
  const amount = claim && figure ? withKind(claim, withYear(claim, figure.amount)) : other && makerStrings.other(other);
  const far = maker.maturity === null || (claim && figure) ? "" : readableWord(maker.maturity);
  return listParts([amount, far, isDisputed(maker) ? makerStrings.disputed : ""].filter(Boolean));
}

/** A figure that is not of a year, or of plants elsewhere: "9 tonnes: output of dysprosium, third quarter of 2025"; "" if none. */
export function otherAmount(maker: Maker, words: WhatIfWords): string {
  const claims = words
    .claims(maker.claim_ids)
    .toSorted((a, b) => (b.confirmed ?? "").localeCompare(a.confirmed ?? "") || (a.id < b.id ? -1 : 1));
  const claim = claims.find((one) => one.id === maker.amount || isOnMaking(one));
  const figure = claim && figureText(claim, "some");
  if (!figure) return "";
  return figure.measured === null ? figure.amount : labelled(figure.amount, figure.measured);
}

function isOnMaking({ unit, quantity_of: of, quantity_kind: kind }: Claim): boolean {
  const isSome = (kind === "actual" || kind === "capacity") && OF_WEIGHT.test(unit ?? "");
  return isSome && of !== null && ON_MAKING.test(of) && !NOT_MADE.test(of);
}

/** When somebody was last confirmed to make it; null if no source is dated. */
export function confirmedOf({ claim_ids }: Pick<Maker, "claim_ids">, words: WhatIfWords): string | null {
  return newestOf(words.claims(claim_ids).map(({ confirmed }) => confirmed));
}
