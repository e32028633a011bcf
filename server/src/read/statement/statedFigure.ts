import type { Claim } from "../../contract/index.ts";
import { columnValues } from "../../rules/vocabulary.ts";
import { areEqual, claimFigures } from "../figures/comparedFigures.ts";
import type { Figure } from "../figures/Figure.ts";
import { findFigures } from "../figures/findFigures.ts";
import type { Said } from "./Said.ts";

/** The outcome of comparing the figure of a statement with those of a claim. */
export type FigureResult =
  /** The statement gives none, or the claim gives the same. */
  | { kind: "agrees" }
  | { kind: "differs"; stated: string; recorded: string }
  /** The claim gives no figure of that kind. */
  | { kind: "unrecorded"; stated: string };

/** Compares the figure of a statement with those of a claim: share, quantity, sum of money, and what its statement gives. */
export function compareFigure({ figure, unit }: Said, claim: Claim): FigureResult {
  if (figure === undefined) return { kind: "agrees" };
  const written = `${figure.toLocaleString("en", { maximumFractionDigits: 6 })} ${unit}`.trim();
  const stated = isColumnUnit(unit)
    ? columnFigure(claim, { share_pct: null, quantity: figure, unit })
    : findFigures(written).find(({ kind }) => kind !== "date");
  const unrecorded: FigureResult = { kind: "unrecorded", stated: written };
  if (stated === undefined) return unrecorded;
  const measured = measuredFigures(claim).filter((one) => isAlike(one, stated));
  const all = [...measured, ...claimFigures(claim).stated.filter((one) => isAlike(one, stated))];
  if (all.some((one) => areEqual(one, stated))) return { kind: "agrees" };
  const [first] = measured;
  return first === undefined ? unrecorded : { kind: "differs", stated: written, recorded: difference(first, stated) };
}

function isAlike(one: Figure, other: Figure): boolean {
  const isRate = one.unit === "%" || one.isRate === other.isRate;
  return one.unit === other.unit && one.kind !== "date" && isRate;
}

/** The figures in the columns of a claim, each by itself. */
function measuredFigures(claim: Claim): Figure[] {
  const money = { share_pct: null, quantity: claim.money_amount, unit: claim.money_currency };
  const each = [{ quantity: null }, { share_pct: null }, money];
  return each.flatMap((columns) => columnFigure(claim, columns) ?? []);
}

/** The figure that a claim has with these columns in place of its own. */
function columnFigure(claim: Claim, columns: Partial<Claim>): Figure | undefined {
  return claimFigures({ ...claim, ...columns }).measured ?? undefined;
}

const columnUnits: ReadonlySet<string> = new Set(columnValues.unit);

function isColumnUnit(unit: string): boolean {
  return columnUnits.has(unit);
}

function difference(recorded: Figure, stated: Figure): string {
  const by = recorded.value === 0 ? "" : `; the statement's is ${percent(stated.value / recorded.value - 1)}`;
  return `"${recorded.written}"${by}`;
}

function percent(share: number): string {
  const rounded = Math.round(Math.abs(share) * 1000) / 10;
  return `${rounded}% ${share < 0 ? "lower" : "higher"}`;
}
