import type { Claim } from "@atlas/server/contract";
import { hasRunOut, standingOf } from "@atlas/server/standing";
import { evidenceGrades, type Predicate } from "@atlas/server/vocabulary";
import { today } from "../../model/words/formatDate.ts";
import { compareKeys } from "../answers/common/compareKeys.ts";
import type { ClaimInBriefing } from "../briefing/Briefing.ts";

/** Properties that authors look for when they choose key points. */
export const rankings = ["evidence", "disputed", "newest", "figures"] as const;
export type Ranking = (typeof rankings)[number];

/** Claims that place an entity; true, but rarely a finding. */
const placing: ReadonlySet<Predicate> = new Set(["LOCATED_IN", "PART_OF", "ACTIVE_IN", "COUNTERPART_OF"]);

/** Larger numbers come first; later numbers decide between equals. */
type Key = (one: ClaimInBriefing) => readonly number[];

/** The claims that fit a ranking, in its order: those worth proposing. */
export function rankClaims<One extends ClaimInBriefing>(
  claims: readonly One[],
  by: Ranking,
  focus: ReadonlySet<string>,
): One[] {
  return orderClaims(claims, by, focus).filter(({ claim }) => fits[by](claim));
}

/**
 * All claims of a briefing, those that fit a ranking first. Of these, the claims of an answer come before context, what
 * is said about the entities in `focus` before the rest, and what holds now before what ended, is planned or was last
 * reported years ago.
 */
export function orderClaims<One extends ClaimInBriefing>(
  claims: readonly One[],
  by: Ranking,
  focus: ReadonlySet<string>,
): One[] {
  const key: Key = (one) => [
    fits[by](one.claim) ? 1 : 0,
    one.part === "context" ? 0 : 1,
    ...keys[by](one),
    ...usual(one, focus),
  ];
  return claims
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => compareKeys(a.key, b.key) || compareText(a.one.claim.id, b.one.claim.id))
    .map(({ one }) => one);
}

const fits: Readonly<Record<Ranking, (claim: Claim) => boolean>> = {
  // A comparison by the editors is an inference, which no source makes.
  evidence: ({ evidence }) => evidence !== "disputed" && evidence !== "assessed",
  disputed: ({ evidence }) => evidence === "disputed",
  newest: (claim) => dateOf(claim) !== null,
  figures: hasFigure,
};

const keys: Readonly<Record<Ranking, Key>> = {
  evidence: () => [],
  disputed: () => [],
  newest: ({ claim }) => [dayNumber(dateOf(claim))],
  figures: () => [],
};

function usual({ claim }: ClaimInBriefing, focus: ReadonlySet<string>): number[] {
  return [
    placing.has(claim.predicate) ? 0 : 1,
    focus.has(claim.subject) || focus.has(claim.object) ? 1 : 0,
    isCurrent(claim) ? 1 : 0,
    evidenceGrades[claim.evidence].rank,
    hasFigure(claim) ? 1 : 0,
    claim.publisher_count,
    dayNumber(dateOf(claim)),
  ];
}

/** Whether a claim is in force, and neither last reported years ago nor past a date of which nobody says what followed. */
function isCurrent(claim: Claim): boolean {
  const standing = standingOf(claim, today());
  return claim.status === "in-force" && standing.kind !== "last-reported" && !hasRunOut(standing);
}

function hasFigure({ share_pct, quantity }: Claim): boolean {
  return share_pct !== null || quantity !== null;
}

/** When what a claim says began or, if no source tells, was last reported. */
function dateOf({ since, newest_source }: Claim): string | null {
  return since ?? newest_source;
}

/** The day on which a claim was last reported, as a number that sorts alike; 0 if undated. */
export function newestDay({ confirmed, newest_source }: Claim): number {
  return dayNumber(confirmed ?? newest_source);
}

/** A partial date as a number that sorts alike. */
function dayNumber(date: string | null): number {
  return date === null ? 0 : Number(date.replaceAll("-", "").padEnd(8, "0"));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
