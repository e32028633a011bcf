import type { Claim, QuestionRow } from "@atlas/server/contract";
import { holdingOf, type StandingKind, standingOf } from "@atlas/server/standing";
import { capital } from "../../../model/words/asSentence.ts";
import { today } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { labelled, listParts, withAside } from "../../../model/words/listWords.ts";
import { confirmedSpans } from "../common/findingParts.ts";
import { isYear, toldBy } from "./cellText.ts";
import { type Asked, claimsOfRows } from "./rowClaims.ts";
import { strings } from "./strings.ts";

/** The standings by which rows are counted, in reading order. */
export const rowStandings = ["current", "undated", "run-out", "last-reported", "planned", "suspended", "over"] as const;
export type RowStanding = (typeof rowStandings)[number];

/** The standing of a claim on a day, in one of few words. */
export function standingOfClaim(claim: Claim, day = today()): RowStanding {
  const { kind, holds } = standingOf(claim, day);
  if (holds) return claim.confirmed === null ? "undated" : "current";
  return groups[kind] ?? "run-out";
}

const groups: Partial<Record<StandingKind, RowStanding>> = {
  "last-reported": "last-reported",
  planned: "planned",
  proposed: "planned",
  suspended: "suspended",
  ended: "over",
  "period-over": "over",
};

/** The standing of each row of an answer: that of the claim that tells its status, else what its cell says. */
export function rowStanding(asked: Asked): (row: QuestionRow) => RowStanding {
  const status = asked.question.columns.findIndex(({ kind }) => kind === "status");
  const claimsOf = claimsOfRows(asked);
  return (row) => {
    const cell = String(row.cells[status] ?? "");
    const told = status < 0 ? claimsOf(row)[0] : toldBy(cell, claimsOf(row));
    if (told) return standingOfClaim(told);
    if (isYear(cell)) return "last-reported";
    return cellStandings[cell] ?? "current";
  };
}

const cellStandings: Readonly<Record<string, RowStanding>> = {
  planned: "planned",
  proposed: "planned",
  suspended: "suspended",
  ended: "over",
};

/** The word for what holds: "in force" for ownership and policies, "reported" for events, else "reported as current". */
export function currentWord(claims: readonly Claim[]): string {
  const holdings = new Set(claims.map(holdingOf));
  const { force, record, current } = strings.standings;
  if (holdings.size > 0 && [...holdings].every((one) => one === "force")) return force;
  return holdings.has("record") && [...holdings].every((one) => one !== "report") ? record : current;
}

/** A standing in words; `current` is the word for what holds. */
export function standingWord(standing: RowStanding, current: string): string {
  return standing === "current" ? current : strings.standings[standing];
}

/**
 * How far an answer can be relied on: its rows, or the claims under rows that gather several, by how they stand and when
 * they were last confirmed; then how many nobody independent supports and how many are disputed. A chart has counted the
 * rows already.
 */
export function coverageText(answer: Asked, rows: readonly QuestionRow[], isCounted = true): string {
  const claimsOf = claimsOfRows(answer);
  const claims = [...new Set(rows.flatMap(claimsOf))];
  const hasStatus = answer.question.columns.some(({ kind, list }) => kind === "status" && !list);
  const isByRow = hasStatus || rows.every(({ claim_ids }) => claim_ids.length === 1);
  const parts = isByRow
    ? standingParts(
        rows.map(rowStanding(answer)),
        rows.flatMap((row) => claimsOf(row)[0] ?? []),
      )
    : standingParts(
        claims.map((claim) => standingOfClaim(claim)),
        claims,
      );
  const own = claims.filter(({ evidence }) => evidence === "self-reported").length;
  const disputed = claims.filter(({ evidence }) => evidence === "disputed").length;
  const counted =
    rows.length === claims.length ? strings.rows(rows.length) : strings.rowsOnClaims(rows.length, claims.length);
  const standing = isCounted ? labelled(counted, listParts(parts)) : capital(listParts(parts));
  return strings.coverage(standing, strings.weakness(own, disputed));
}

/** The counts of some standings, with the months between which what holds was last confirmed. */
function standingParts(standings: readonly RowStanding[], claims: readonly Claim[]): string[] {
  return rowStandings.flatMap((standing) => {
    const count = standings.filter((one) => one === standing).length;
    if (count === 0) return [];
    const text = strings.countOf(formatNumber(count), standingWord(standing, currentWord(claims)));
    return standing === "current" ? withSpan(text, claims) : text;
  });
}

/** The same with the months between which what holds was last confirmed. */
function withSpan(text: string, claims: readonly Claim[]): string {
  const current = claims.filter((claim) => standingOfClaim(claim) === "current");
  const [span = ""] = confirmedSpans(current);
  return span === "" ? text : withAside(text, span);
}
