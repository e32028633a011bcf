import type { Claim } from "@atlas/server/contract";
import type { Predicate } from "@atlas/server/vocabulary";
import { formatDate } from "../words/formatDate.ts";
import { strings } from "../words/strings.ts";
import { type IntendedClaim, intentOf } from "./intent.ts";

/** The dates of a claim and what tells their meaning; releases keep only some of it. */
type DatedClaim = Pick<Claim, "since" | "until"> &
  Partial<IntendedClaim & Pick<Claim, "share_pct" | "quantity" | "unit" | "quantity_kind">>;

/** Relations that are an act of one day. */
const acts: ReadonlySet<Predicate> = new Set(["FUNDS", "ISSUED", "RECOGNISED"]);
const beginning =
  /\b(?:since|from (?=\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b)|founded|founding|foundation|set up|built|opened|launched|began|begun|started|bought|acquired|took|taken|became|joined|formed|established|completed|merged|moved|raised|subscribed|put up|invested|received|introduced|in force|effect)\b/i;
/** "holds 48.26%", "with 36.71%": a count of some day. */
const counting = /\b(?:holds?|held|has|had|keeps?|kept|owns|owned|with|still)\b[^.;]{0,40}?\d[\d.,]*\s?%/i;

/** The period of a claim at its known precision: "since" only if something began then, "as of" for the day of a count; null if undated. */
export function periodText(claim: DatedClaim): string | null {
  const { since, until } = claim;
  if (since !== null && since === until) return formatDate(since);
  if (since !== null && until !== null) return strings.fromTo(formatDate(since), formatDate(until));
  if (since !== null) return strings[meaningOf(claim)](formatDate(since));
  return until === null ? null : strings.until(formatDate(until));
}

/** Whether the first date of a claim is the day on which its figure was counted. */
export function isCounted(claim: DatedClaim): boolean {
  return claim.since !== null && claim.until === null && meaningOf(claim) === "asOf";
}

/** The date on which a relation or a period began; null if the first date is the day of a count, of an act or of a promise. */
export function startOf(claim: DatedClaim): string | null {
  return claim.until !== null || meaningOf(claim) === "since" ? claim.since : null;
}

/** The meaning of the first date of a claim: when something began, when something was counted, or just a day. */
function meaningOf(claim: DatedClaim): "since" | "asOf" | "on" {
  const { predicate, statement = "" } = claim;
  if (predicate !== undefined && (acts.has(predicate) || intentOf({ ...claim, predicate }) !== null)) return "on";
  if (!hasFigure(claim)) return "since";
  if (beginning.test(statement) && !counting.test(statement)) return "since";
  return isStock(claim) ? "asOf" : "on";
}

function hasFigure({ share_pct = null, quantity = null }: DatedClaim): boolean {
  return share_pct !== null || quantity !== null;
}

/** Whether the figure is one that is counted on a day, not over a time. */
function isStock({ share_pct = null, unit, quantity_kind }: DatedClaim): boolean {
  if (quantity_kind === "change") return false;
  return share_pct !== null || unit === "%" || quantity_kind === "share" || quantity_kind === "capacity";
}
