import type { Claim } from "@atlas/server/contract";
import { hasRunOut, standingOf } from "@atlas/server/standing";
import { evidenceGrades, type Predicate } from "@atlas/server/vocabulary";
import { today } from "../../model/words/formatDate.ts";
import type { Analysis } from "../answers/common/Analysis.ts";
import { compareKeys } from "../answers/common/compareKeys.ts";
import type { ClaimInBriefing } from "../briefing/Briefing.ts";
import { type Theme, themeOfPredicate } from "../document/themes.ts";
import { newestDay } from "./rankClaims.ts";

/** Years after which nobody would open a paper with what a source said. */
const OLD = 10;
/** Claims that place an entity or group it; true, but rarely a finding. */
const placing: ReadonlySet<Predicate> = new Set(["LOCATED_IN", "PART_OF", "ACTIVE_IN", "COUNTERPART_OF"]);
const yearsTold = /\b(?:at the end of|as of|since) (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)\b/gu;

/** The subject that the title of a paper names: an entity, and what about it, the first theme first. */
export interface Titled {
  entity: string | null;
  themes: readonly Theme[];
  /** Entities that the reader asked for. */
  focus: ReadonlySet<string>;
}

/**
 * Claims to propose as the key points of a view: those that answer its title first, then by grade and newest first; one
 * a matter, and nothing that is old, run out or out of place. At most `most`.
 */
export function proposePoints(claims: readonly ClaimInBriefing[], titled: Titled, most: number): string[] {
  const fit = claims.filter(({ claim }) => isProposable(claim) && claim.evidence !== "assessed");
  const inOrder = inOrderOf(fit, titled);
  const [disputed, others] = [true, false].map((is) =>
    inOrder.filter(({ claim }) => (claim.evidence === "disputed") === is),
  );
  // A dispute belongs to a short paper only if it is about what the title names.
  const doubted = (disputed ?? []).find(({ claim }) => answersTitle(claim, titled));
  const best = oneEach(others ?? [], (claim) => matterOf(claim, titled));
  const room = doubted === undefined ? most : most - 1;
  const further = oneEach([...best, ...(others ?? [])], pairOf);
  const taken = [...new Set([...best, ...further])].slice(0, room);
  return [...taken, ...(doubted === undefined ? [] : [doubted])].map((one) => withShare(one, fit).claim.id);
}

/** The same ownership told with its share, if another claim that is no worse than somebody's word has that. */
function withShare(one: ClaimInBriefing, all: readonly ClaimInBriefing[]): ClaimInBriefing {
  const { subject, object, predicate, share_pct } = one.claim;
  if (share_pct !== null || themeOfPredicate(predicate) !== "ownership") return one;
  const tells = ({ claim }: ClaimInBriefing) =>
    claim.subject === subject &&
    claim.object === object &&
    claim.predicate === predicate &&
    claim.share_pct !== null &&
    (claim.evidence === "corroborated" || claim.evidence === "single-source");
  return inOrderOf(all.filter(tells), { entity: null, themes: [], focus: new Set() })[0] ?? one;
}

/** Whether a claim may open a paper: it holds now, was reported on a known day within ten years, and its dates fit its figures. */
export function isProposable(claim: Claim, day = today()): boolean {
  const standing = standingOf(claim, day);
  const newest = claim.confirmed;
  const isOld = !newest || Number(newest.slice(0, 4)) <= Number(day.slice(0, 4)) - OLD;
  return (
    claim.status !== "ended" && standing.kind !== "last-reported" && !hasRunOut(standing) && !isOld && isInPlace(claim)
  );
}

/** Whether no year of a claim in force is later than its newest source: such a figure is out of place. */
function isInPlace({ status, statement, since, confirmed, newest_source }: Claim): boolean {
  const reported = confirmed ?? newest_source;
  if (status !== "in-force" || !reported) return true;
  const told = [...statement.matchAll(yearsTold)].map(([, year = ""]) => year);
  const years = since === null ? told : [...told, since.slice(0, 4)];
  const latest = newest_source !== null && newest_source > reported ? newest_source : reported;
  return years.every((year) => year <= latest.slice(0, 4));
}

/**
 * Claims to propose as the key points of an answer: the best of each row of its tables, in their order, as these are
 * what answers the question; what is only planned or proposed comes after what is there.
 */
export function pointsOfTables(tables: Analysis["tables"], claims: readonly ClaimInBriefing[], most: number): string[] {
  const known = new Map(claims.map((one) => [one.claim.id, one]));
  const bare: Titled = { entity: null, themes: [], focus: new Set() };
  const bests = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, claimIds }) => {
      const own = claimIds.flatMap((id) => known.get(id) ?? []).filter(({ claim }) => isProposable(claim));
      // A row may rest on further claims than those between the entities that it names.
      const named = new Set(cells.flatMap(({ entity }) => entity ?? []));
      const between = own.filter(({ claim }) => named.has(claim.subject) && named.has(claim.object));
      const [best] = inOrderOf(between.length > 0 ? between : own, bare);
      return best === undefined ? [] : [withShare(best, own)];
    }),
  );
  const found = oneEach(
    bests.filter(({ claim }) => claim.evidence !== "assessed"),
    pairOf,
  );
  const [there, wanted] = [true, false].map((is) => found.filter(({ claim }) => (claim.status === "in-force") === is));
  return [...(there ?? []), ...(wanted ?? [])].slice(0, most).map(({ claim }) => claim.id);
}

function inOrderOf(claims: readonly ClaimInBriefing[], titled: Titled): ClaimInBriefing[] {
  return claims
    .map((one) => ({ one, key: keyOf(one, titled) }))
    .sort((a, b) => compareKeys(a.key, b.key) || (a.one.claim.id < b.one.claim.id ? -1 : 1))
    .map(({ one }) => one);
}

function keyOf({ claim, part }: ClaimInBriefing, titled: Titled): number[] {
  const isFocus = titled.focus.has(claim.subject) || titled.focus.has(claim.object);
  return [
    part === "context" ? 0 : 1,
    placing.has(claim.predicate) ? 0 : 1,
    answersTitle(claim, titled) ? 1 : 0,
    isFocus ? 1 : 0,
    ownerKey(claim, titled),
    claim.status === "in-force" ? 1 : 0,
    evidenceGrades[claim.evidence].rank,
    // Who holds how much says more than a newer word that somebody holds something.
    claim.share_pct !== null ? 1 : 0,
    newestDay(claim),
    claim.quantity !== null ? 1 : 0,
    claim.publisher_count,
  ];
}

/** The owner that controls or holds the entity of a title on ownership says more than what it holds. */
function ownerKey({ subject, object, predicate }: Claim, { entity, themes }: Titled): number {
  if (!themes.includes("ownership")) return 0;
  if (predicate === "SUBSIDIARY_OF" && subject === entity) return 2;
  return predicate === "OWNS_STAKE_IN" && object === entity ? 1 : 0;
}

function answersTitle({ subject, object, predicate }: Claim, { entity, themes }: Titled): boolean {
  return (subject === entity || object === entity) && themes.includes(themeOfPredicate(predicate));
}

/** The matter of a claim: about the entity of the title, who owns it is one, what it owns another. */
function matterOf(claim: Claim, { entity }: Titled): string {
  const { subject, object, predicate, about } = claim;
  if (subject !== entity && object !== entity) return pairOf(claim);
  const theme = themeOfPredicate(predicate);
  if (theme === "ownership")
    return `ownership ${(predicate === "SUBSIDIARY_OF") === (subject === entity) ? "of" : "by"}`;
  return `${theme} ${about ?? (subject === entity ? object : subject)}`;
}

function pairOf({ subject, object }: Claim): string {
  return [subject, object].sort().join("~");
}

function oneEach(claims: readonly ClaimInBriefing[], of: (claim: Claim) => string): ClaimInBriefing[] {
  const seen = new Set<string>();
  return claims.filter(({ claim }) => {
    const key = of(claim);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
