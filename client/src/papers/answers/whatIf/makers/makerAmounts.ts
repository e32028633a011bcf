import type { Claim, WhatIfThing } from "@atlas/server/contract";
import { figureText, withKind } from "../../../../model/words/figureText.ts";
import { listParts } from "../../../../model/words/listWords.ts";
import { readableWord } from "../../../../model/words/readableWord.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { makerStrings } from "./makerStrings.ts";

export type Maker = WhatIfThing["left"][number];

/** The makers outside China that remain. */
export function abroadOf({ left }: WhatIfThing, words: WhatIfWords): Maker[] {
  return left.filter(({ organisation }) => words.entity(organisation)?.counterpart === true);
}

/** "Amounts are recorded for 3 of 8 makers". */
export function amountsOf(makers: readonly Maker[]): string {
  return makerStrings.amounts(amountsIn(makers), makers.length);
}

export function amountsIn(makers: readonly Maker[]): number {
  return makers.filter(({ amount }) => amount !== null).length;
}

/** The amount made or the capacity with its year; without either, the maturity. */
export function scaleOf({ amount, maturity }: Maker, words: WhatIfWords): string {
  const [claim] = words.claims(amount === null ? [] : [amount]);
  const figure = claim && figureText(claim, "some");
  if (claim && figure) return withKind(claim, withYear(claim, figure.amount));
  return maturity === null ? "" : readableWord(maturity);
}

/** The year of a figure: the end of its period, or its start; of a capacity, the year in which it was reported. */
export function figureYear({ quantity_kind, since, until, newest_source }: Claim): string {
  const reported = newest_source ?? "";
  const day = quantity_kind === "capacity" ? reported : (until ?? since ?? reported);
  return day.slice(0, 4);
}

/** A figure followed by its year, if that is known. */
export function withYear(claim: Claim, text: string): string {
  const year = figureYear(claim);
  return year === "" ? text : listParts([text, year]);
}
