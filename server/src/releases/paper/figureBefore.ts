import type { Claim, FormerFigure } from "../../contract/index.ts";
import { type StatedClaim, statedClaim } from "../DatasetState.ts";
import type { DecidedFigure } from "../reasonsIn.ts";

/** Whether a claim has another figure than before, and which it had, if the editors' decisions tell. */
interface OtherFigure {
  isOther: boolean;
  before: FormerFigure | null;
}

const same: OtherFigure = { isOther: false, before: null };

/** Facts on a claim between a paper's version and now. */
interface Known {
  decided: readonly DecidedFigure[];
  /** The claim in the newest release that is kept, to which the decisions lead. */
  kept: StatedClaim | undefined;
}

/**
 * Tells another figure from one that is only described otherwise. A release keeps a digest of both, so the decisions
 * decide; without any, or for what was changed after them, the digest of the figure with less description.
 */
export function figureBefore(before: StatedClaim, now: Claim, { decided, kept }: Known): OtherFigure {
  if (before.figures === "" || isAlike(before, now)) return same;
  if (decided.length === 0 || (kept !== undefined && !isAlike(kept, now) && !isOnlyDescribed(kept, now)))
    return isOnlyDescribed(before, now) ? same : { isOther: true, before: null };
  const first = (column: DecidedFigure["column"]) => decided.find((one) => one.column === column);
  const number = (column: "share_pct" | "quantity") => {
    const found = first(column);
    if (found === undefined) return now[column];
    return found.was === "" ? null : Number(found.was);
  };
  const former = {
    share_pct: number("share_pct"),
    quantity: number("quantity"),
    unit: first("unit") === undefined ? now.unit : first("unit")?.was || null,
  };
  const isOther = former.share_pct !== now.share_pct || former.quantity !== now.quantity || former.unit !== now.unit;
  return isOther ? { isOther, before: former } : same;
}

function isAlike({ figures }: StatedClaim, now: Claim): boolean {
  return figures === statedClaim(now).figures;
}

function isOnlyDescribed(before: StatedClaim, now: Claim): boolean {
  const less = [{ quantity_of: null }, { quantity_kind: null }, { quantity_of: null, quantity_kind: null }];
  return less.some((without) => statedClaim({ ...now, ...without }).figures === before.figures);
}
