import { type Supplier, type SupplyLoss, type SupplySide, supplySides } from "../../../contract/index.ts";

/** The sets that an organisation counts in: removed ones, and those outside China. */
export interface Standing {
  isTaken(id: string): boolean;
  isAbroad(id: string): boolean;
}

/**
 * Losses when some suppliers go. A side has a loss if none of its suppliers is left, or if undisputed claims
 * named some of them but none of those left. What follows from a loss everywhere is not repeated for its sides.
 */
export function lossesOf(suppliers: readonly Supplier[], { isTaken, isAbroad }: Standing): SupplyLoss[] {
  const on: Record<SupplySide, readonly Supplier[]> = {
    anywhere: suppliers,
    "outside-china": suppliers.filter(({ organisation }) => isAbroad(organisation)),
    "in-china": suppliers.filter(({ organisation }) => !isAbroad(organisation)),
  };
  const losses = supplySides.flatMap((side) => lossOn(side, on[side], isTaken) ?? []);
  const everywhere = losses.find(({ side }) => side === "anywhere");
  return losses.filter(
    ({ side, rest }) => side === "anywhere" || !(everywhere?.rest === "none" || everywhere?.rest === rest),
  );
}

/** Sorts the graver loss first: everywhere, abroad, in China; nobody left before only disputed ones left. */
export function graverFirst(a: { losses: readonly SupplyLoss[] }, b: { losses: readonly SupplyLoss[] }): number {
  return gravity(a.losses) - gravity(b.losses);
}

function lossOn(side: SupplySide, before: readonly Supplier[], isTaken: Standing["isTaken"]): SupplyLoss | null {
  const after = before.filter(({ organisation }) => !isTaken(organisation));
  if (after.length === before.length) return null;
  if (after.length === 0) return { side, rest: "none" };
  return before.some(isFirm) && !after.some(isFirm) ? { side, rest: "disputed" } : null;
}

/** Whether at least one undisputed claim names the supplier. */
export function isFirm({ evidence }: Pick<Supplier, "evidence">): boolean {
  return evidence !== "disputed";
}

function gravity(losses: readonly SupplyLoss[]): number {
  const each = losses.map(({ side, rest }) => supplySides.indexOf(side) * 2 + (rest === "none" ? 0 : 1));
  return Math.min(...each, supplySides.length * 2);
}
