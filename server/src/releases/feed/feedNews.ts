import type { ClaimChange, ReleasedClaim, ReleasedEntity } from "../../contract/index.ts";
import { lastDay } from "../../rules/partialDate.ts";
import { readersReason } from "../../rules/readersReason.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { StatedClaim } from "../DatasetState.ts";
import type { ReleaseStep } from "../releaseSteps.ts";

/** Kinds of news, in the order in which an entry has them. */
export const newsKinds = ["new", "regraded", "ended", "ran out", "removed"] as const;
export type NewsKind = (typeof newsKinds)[number];

/** A claim that is new, has another grade, has ended or run out, or was removed. */
export interface News {
  kind: NewsKind;
  /** The version that brought it, or the last one before the claim ran out. */
  version: string;
  /** The day of that version, or the last day of a claim that ran out after the newest one; YYYY-MM-DD. */
  day: string;
  /** Whether it ran out after the newest version. */
  isLater: boolean;
  claim: ReleasedClaim;
  subject: ReleasedEntity;
  /** The statement, and what happened to it. */
  text: string;
}

/** All news of all versions, newest first, and before them what has run out since the last version by `today`. */
export function feedNews(steps: readonly ReleaseStep[], today: string): News[] {
  const newest = steps.at(-1);
  const later = newest === undefined ? [] : ranOut(newest, newest.to.date, today);
  return [
    ...later.map((news) => ({ ...news, isLater: true, day: lastDay(endOf(news.claim) ?? today) })).sort(newestFirst),
    ...steps
      .toReversed()
      .flatMap((step) => [
        ...step.changes.flatMap((change) => changeNews(step, change)),
        ...ranOut(step, step.from.date, step.to.date),
      ]),
  ];
}

function newestFirst(left: News, right: News): number {
  return left.day > right.day ? -1 : 1;
}

function changeNews(step: ReleaseStep, { before, after, why }: ClaimChange): News[] {
  const reason = why === null ? "" : `Why: ${readersReason(why)}`;
  if (after === null) return before === null ? [] : told(step, "removed", before, reason);
  if (before === null) return told(step, "new", after, `${gradeOf(after)}.`);
  const move = `${gradeOf(before)} before, now ${gradeOf(after).toLowerCase()}. ${reason}`;
  return [
    ...(before.evidence === after.evidence ? [] : told(step, "regraded", after, move.trim())),
    ...(before.status !== "ended" && after.status === "ended"
      ? told(step, "ended", after, after.until === null ? "" : `Until ${after.until}.`)
      : []),
  ];
}

function told({ to, entities }: ReleaseStep, kind: NewsKind, claim: ReleasedClaim, more: string): News[] {
  const subject = entities.get(claim.subject);
  if (subject === undefined) return [];
  const text = `${claim.statement} ${more}`.trim();
  return [{ kind, version: to.version, day: to.date, isLater: false, claim, subject, text }];
}

function gradeOf({ evidence }: ReleasedClaim): string {
  return evidenceGrades[evidence].en;
}

/** Claims whose last day lies in the days from one version to before another: nobody here knows what came after. */
function ranOut(step: ReleaseStep, from: string, before: string): (News & { claim: StatedClaim })[] {
  return [...step.claims.values()].flatMap((claim) => {
    const end = endOf(claim);
    if (end === null || lastDay(end) < from || lastDay(end) >= before) return [];
    return told(step, "ran out", claim, `What followed after ${end} is not known here.`).map((news) => ({
      ...news,
      claim,
    }));
  });
}

/** The date after which a claim says nothing; null if it has none. A figure's period may end while the relation goes on. */
function endOf({ status, due, until, figures }: StatedClaim): string | null {
  if (status === "ended") return null;
  return due ?? (figures === "" ? until : null);
}
