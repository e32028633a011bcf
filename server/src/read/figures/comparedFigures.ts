import type { CheckedFigure, Claim } from "../../contract/index.ts";
import { termsOf } from "../text/termsOf.ts";
import type { ClaimFigures } from "./claimFigures.ts";
import { areComparable, areEqual } from "./equalFigures.ts";
import type { Figure } from "./Figure.ts";

/** What a sentence says, as far as figures are compared. */
export interface Measured {
  figures: readonly Figure[];
  terms: ReadonlyMap<string, number>;
  /** Whether the sentence says both ends of the claim, or its main subject stands for one. */
  saysBothEnds: boolean;
}

/** Figures of a sentence and a claim that are equal, and those that differ though they measure the same thing. */
export function comparedFigures(claim: Claim, found: ClaimFigures, said: Measured): CheckedFigure[] {
  const all = [...(found.measured === null ? [] : [found.measured]), ...found.stated];
  const equal = said.figures.flatMap((figure): CheckedFigure[] => {
    if (figure.unit === "") return [];
    const other = all.find((one) => areComparable(figure, one) && areEqual(figure, one));
    return other === undefined ? [] : [checked(figure, other, true)];
  });
  const differing = differs(claim, found, said);
  return differing === null ? equal : [...equal, differing];
}

/**
 * The figure that differs, if the claim measures one thing and the sentence gives exactly one figure of that kind and unit:
 * the sentence must say both ends and most of what is measured, and neither may be of another time, or a plan where the
 * other is none. A figure that is equal to any of the claim does not differ.
 */
function differs(claim: Claim, { measured, stated }: ClaimFigures, said: Measured): CheckedFigure | null {
  if (measured === null || !said.saysBothEnds) return null;
  const alike = said.figures.filter((figure) => figure.kind !== "date" && areComparable(figure, measured));
  const [figure] = alike;
  if (figure === undefined || alike.length > 1) return null;
  if (measured.isRate !== figure.isRate && measured.unit !== "%") return null;
  const others = [measured, ...stated].filter((one) => areComparable(one, figure));
  if (others.some((one) => areEqual(one, figure))) return null;
  if (!isSameTime(claim, stated, said.figures) || !isSameThing(claim, said.terms)) return null;
  return checked(figure, measured, false);
}

function checked(figure: Figure, other: Figure, agrees: boolean): CheckedFigure {
  return { what: figure.kind, in_text: figure.written, in_claim: other.written, agrees };
}

/** Whether all dates of the sentence touch those of the claim; without any date on one side nothing speaks against it. */
function isSameTime({ since, until }: Claim, stated: readonly Figure[], said: readonly Figure[]): boolean {
  const dates = said.filter(({ kind }) => kind === "date");
  const others = stated.filter(({ kind }) => kind === "date");
  if (dates.length === 0) return true;
  if (others.length === 0 && since === null && until === null) return true;
  return dates.every((date) => others.some((other) => areEqual(date, other)) || isWithin(date, since, until));
}

function isWithin(date: Figure, since: string | null, until: string | null): boolean {
  if (since === null && until === null) return false;
  const first = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
  const last = until === null ? Number.NEGATIVE_INFINITY : Date.parse(until) + YEAR;
  return date.upTo >= first && date.value <= Math.max(last, first + YEAR);
}

const YEAR = 366 * 86_400_000;

/** Whether a sentence says most of what a claim measures; a share is of the stake itself. */
function isSameThing({ quantity_of, share_pct }: Claim, terms: ReadonlyMap<string, number>): boolean {
  if (share_pct !== null) return true;
  const measured = [...termsOf(quantity_of ?? "")];
  const met = measured.filter((term) => terms.has(term)).length;
  return measured.length > 0 && met / measured.length >= 0.6;
}
