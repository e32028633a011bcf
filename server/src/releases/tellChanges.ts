import type { ChangeAnswer, ClaimChange } from "../contract/index.ts";
import { groupBy } from "../graph/groupBy.ts";
import { type ChangeCause, causesOf, changeCauses, type SourcesDecided } from "../rules/changeCause.ts";
import { impactOf, impacts } from "../rules/impact.ts";
import { evidenceGrades, evidenceIds } from "../rules/vocabulary.ts";

/** Editors' reasons told for each kind of change. */
const MOST_REASONS = 3;
/** Changes told of each harmful kind. */
const MOST_WORST = 2;

/** The changes in two tables: by what they mean to a reader, and by grades, each with what changed with them. */
export function tellChanges(
  changes: readonly ClaimChange[],
  decided: ReadonlyMap<string, SourcesDecided>,
): ChangeAnswer["matching"] {
  const causes = new Map(changes.map((change) => [change, causesOf(change, decided.get(change.id))]));
  const told = (some: readonly ClaimChange[]) => counted(some.flatMap((change) => causes.get(change) ?? []));
  const byImpact = groupBy(changes.map((change) => [impactOf(change), change]));
  const regraded = changes.filter(({ kinds }) => kinds.includes("regraded"));
  const byMove = groupBy(
    regraded.map((change): [string, ClaimChange] => [`${change.before?.evidence} ${change.after?.evidence}`, change]),
  );
  return {
    impacts: impacts.flatMap((impact) => {
      const some = byImpact.get(impact) ?? [];
      return some.length === 0 ? [] : [{ impact, count: some.length, causes: told(some), ...reasonsAmong(some) }];
    }),
    moves: evidenceIds
      .flatMap((was) => evidenceIds.map((is) => ({ was, is, some: byMove.get(`${was} ${is}`) ?? [] })))
      .filter(({ some }) => some.length > 0)
      .map(({ some, ...move }) => ({ ...move, count: some.length, causes: told(some) }))
      .sort((left, right) => right.count - left.count),
    worst: (["weaker", "gone", "ended"] as const).flatMap((impact) =>
      (byImpact.get(impact) ?? []).toSorted(byLoss).slice(0, MOST_WORST),
    ),
  };
}

/** Orders changes by what a reader could rely on before, best first, then by what is left of it, least first, then by id. */
function byLoss(left: ClaimChange, right: ClaimChange): number {
  const rank = (state: ClaimChange["before"]) => (state === null ? 0 : evidenceGrades[state.evidence].rank);
  return (
    rank(right.before) - rank(left.before) || rank(left.after) - rank(right.after) || (left.id < right.id ? -1 : 1)
  );
}

/** The editors' reasons that most of some changes have, and how many changes have any. */
function reasonsAmong(changes: readonly ClaimChange[]) {
  const noted = changes.flatMap(({ why }) => (why === null ? [] : [why]));
  const counts = [...groupBy(noted.map((why) => [why, why]))].map(([why, some]) => ({ why, count: some.length }));
  const first = counts.toSorted((left, right) => right.count - left.count || (left.why < right.why ? -1 : 1));
  return { noted: noted.length, reasons: first.slice(0, MOST_REASONS) };
}

function counted(causes: readonly ChangeCause[]): { cause: ChangeCause; count: number }[] {
  return changeCauses
    .map((cause) => ({ cause, count: causes.filter((one) => one === cause).length }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
}
