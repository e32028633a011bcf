import type { CheckedFigure, Claim } from "../../contract/index.ts";
import { termsOf } from "../../language/termsOf.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import type { Figure } from "./Figure.ts";
import { findFigures } from "./findFigures.ts";
import { unitOfColumn } from "./units.ts";

/** A sentence, as far as figures are compared. */
export interface Measured {
  figures: readonly Figure[];
  terms: ReadonlyMap<string, number>;
  /** The terms between the commas around each figure, by where it begins: "20,000 t of oxides, 3,000 t of metal". */
  around: ReadonlyMap<number, ReadonlySet<string>>;
  /** Number of ends of the claim that the sentence says, or its main subject stands for. */
  ends: number;
  /** Whether it says the relation of the claim. */
  relates: boolean;
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
 * the sentence must say both ends and most of what is measured, or one end and nearly all of that, and neither may be of
 * another time. A figure that is equal to any of the claim does not differ.
 */
function differs(claim: Claim, { measured, stated }: ClaimFigures, said: Measured): CheckedFigure | null {
  if (measured === null || said.ends === 0) return null;
  const alike = said.figures.filter((figure) => figure.kind !== "date" && areComparable(figure, measured));
  const figure = alike.length > 1 ? closest(claim, alike, said) : alike[0];
  if (figure === undefined) return null;
  if (measured.isRate !== figure.isRate && measured.unit !== "%") return null;
  const others = [measured, ...stated].filter((one) => areComparable(one, figure));
  if (others.some((one) => areEqual(one, figure))) return null;
  if (!isSameTime(claim, stated, said.figures) || !isSameThing(claim, said)) return null;
  return checked(figure, measured, false);
}

/** The one of several figures beside which most of the words for what is measured stand; none if two are as close. */
function closest({ quantity_of }: Claim, figures: readonly Figure[], { around }: Measured): Figure | undefined {
  const measured = [...termsOf(quantity_of ?? "")];
  const words = (figure: Figure) => measured.filter((term) => around.get(figure.start)?.has(term)).length;
  const [best, next] = figures.toSorted((a, b) => words(b) - words(a));
  return best === undefined || next === undefined || words(best) === words(next) ? undefined : best;
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

/** Whether a sentence says enough of what a claim measures; a share is of the stake between both ends. */
function isSameThing({ predicate, quantity_of, share_pct, unit }: Claim, { terms, ends, relates }: Measured): boolean {
  const saysBoth = ends === 2;
  // Money between two is what one of them pays, in whatever words.
  if (share_pct !== null || (relates && PAYING.has(predicate) && isMoney(unit))) return saysBoth;
  const { length, met } = measuredWords(quantity_of, terms);
  return saysBoth ? met >= MOST : met >= NEARLY_ALL && length >= FEW_WORDS;
}

const PAYING: ReadonlySet<Predicate> = new Set<Predicate>(["FUNDS", "OWNS_STAKE_IN", "SUBSIDIARY_OF"]);

/** Number of the words for what a claim measures, and the share of them that a sentence has. */
export function measuredWords(quantityOf: string | null, terms: Measured["terms"]): { length: number; met: number } {
  const measured = [...termsOf(quantityOf ?? "")];
  return { length: measured.length, met: measured.filter((term) => terms.has(term)).length / measured.length };
}

/** Whether a unit of the data set is a currency. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

/** Shares of the words for what is measured, and from how many words on they tell it without one of the ends. */
const MOST = 0.6;
const NEARLY_ALL = 0.8;
const FEW_WORDS = 3;

/** Whether two figures are of one kind and unit, so that they can be compared at all. */
function areComparable(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && one.unit === other.unit;
}

/** Whether two comparable figures are equal, as exactly as the less exact one is given. */
export function areEqual(one: Figure, other: Figure): boolean {
  if (one.kind === "date") return one.value <= other.upTo && other.value <= one.upTo;
  const slack = Math.max(one.slack, other.slack) * Math.max(one.upTo, other.upTo);
  return one.value <= other.upTo + slack && other.value <= one.upTo + slack;
}

/** Whether two figures have the same number, though one may lack the unit of the other. */
export function areAlike(one: Figure, other: Figure): boolean {
  if (areComparable(one, other)) return areEqual(one, other);
  if (one.kind === "date" || other.kind === "date") return false;
  return (one.unit === "" || other.unit === "") && one.value === other.value;
}

/** Weight of two figures being equal: little for a year or a small round number, much for 1,404. */
export function tellingOf({ kind, unit, written, value }: Figure): number {
  if (kind === "date") return unit === "year" ? 0.2 : unit === "day" ? 0.9 : 0.6;
  const digits = /\d[\d,.]*/.exec(written)?.[0].replace(/\D|0+$/g, "").length ?? 1;
  if (unit === "") return value < 100 ? 0.1 : Math.min(1, digits / 4);
  return Math.min(1, 0.35 + 0.25 * (digits - 1) + (value >= 1000 ? 0.2 : 0));
}

/** The figures of a claim: those of its columns first, then those of its statement. */
export interface ClaimFigures {
  /** Its quantity or share, if it has one; null otherwise. */
  measured: Figure | null;
  stated: Figure[];
}

export function claimFigures(claim: Claim): ClaimFigures {
  return { measured: measuredFigure(claim), stated: findFigures(claim.statement) };
}

const COUNTED: ReadonlySet<string> = new Set([
  "units",
  "people",
  "organisations",
  "patents",
  "standards",
  "products",
  "sites",
]);

function measuredFigure({ quantity, unit, share_pct }: Claim): Figure | null {
  if (share_pct !== null) return figure(`${share_pct}%`, { kind: "share", unit: "%", value: share_pct, isRate: false });
  if (quantity === null || unit === null) return null;
  const column = unitOfColumn(unit);
  if (column === null) return null;
  const kind = column.unit === "%" ? "share" : COUNTED.has(column.unit) ? "count" : "quantity";
  return figure(`${quantity.toLocaleString("en")} ${unit}`, {
    kind,
    unit: column.unit,
    value: quantity * column.times,
    isRate: column.isRate,
  });
}

function figure(written: string, values: Pick<Figure, "kind" | "unit" | "value" | "isRate">): Figure {
  return { start: 0, end: 0, written, upTo: values.value, slack: 0.001, ...values };
}
