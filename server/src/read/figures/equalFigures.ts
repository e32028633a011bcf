import type { Figure } from "./Figure.ts";

/** Whether two figures are of one kind and unit, so that they can be compared at all. */
export function areComparable(one: Figure, other: Figure): boolean {
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
