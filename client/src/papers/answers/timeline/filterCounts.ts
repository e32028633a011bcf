import type { Claim, ClaimPage, EntityDetail } from "@atlas/server/contract";
import type { TimelineAsked } from "../../../model/address/pages/timelineAddress.ts";
import { timelineOfEntity } from "./timelineOfEntity.ts";

/** The numbers of claims of one predicate or grade that a timeline shows, and that have no date. */
export interface FilterCount {
  shown: number;
  undated: number;
}

/** The counts beside the filters of a timeline. */
export type FilterCounts = (kind: Pick<Claim, "predicate"> | Pick<Claim, "evidence">) => FilterCount;

/**
 * Counts the claims up to the date asked for, ignoring the filters. `allClaims` are the claims of the entity without
 * filters; for a hub, which is not read whole, it is null and the totals of the entity are counted.
 */
export function filterCounts(
  detail: EntityDetail,
  allClaims: ClaimPage | null,
  { asOf }: Pick<TimelineAsked, "asOf">,
  today: string,
): FilterCounts {
  if (allClaims === null) return (kind) => ({ shown: countOfAll(detail, kind), undated: 0 });
  const { events, undated } = timelineOfEntity(detail.entity, allClaims, { asOf }, today);
  const shown = new Set(events.map(({ claim }) => claim));
  return (kind) => {
    const fits = (claim: Claim) =>
      "predicate" in kind ? claim.predicate === kind.predicate : claim.evidence === kind.evidence;
    return { shown: [...shown].filter(fits).length, undated: undated.filter(fits).length };
  };
}

function countOfAll({ claim_counts, evidence_counts }: EntityDetail, kind: Parameters<FilterCounts>[0]): number {
  const counts =
    "predicate" in kind
      ? claim_counts.filter(({ predicate }) => predicate === kind.predicate)
      : evidence_counts.filter(({ evidence }) => evidence === kind.evidence);
  return counts.reduce((sum, { count }) => sum + count, 0);
}
