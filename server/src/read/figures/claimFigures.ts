import type { Claim } from "../../contract/index.ts";
import type { Figure } from "./Figure.ts";
import { findFigures } from "./findFigures.ts";
import { unitOfColumn } from "./units.ts";

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
