import type { Claim, ClaimPage, EntityDetail } from "@atlas/server/contract";
import type { TimelineAsked } from "../../url/pages/timelineAddress.ts";
import { timelineOfEntity } from "./timelineOfEntity.ts";

/** How many claims of a kind a timeline tells, and how many there are without a date. */
export interface ToldCount {
  told: number;
  undated: number;
}

/** The counts beside the filters of a timeline. */
export type ToldCounts = (kind: Pick<Claim, "predicate"> | Pick<Claim, "evidence">) => ToldCount;

/**
 * Counts the claims that are told up to the date asked for, whatever the filters; `every` holds the claims of the entity
 * without them. Of a hub, which is not read whole, it is null, and all claims count.
 */
export function toldCounts(
  detail: EntityDetail,
  every: ClaimPage | null,
  { asOf }: Pick<TimelineAsked, "asOf">,
  today: string,
): ToldCounts {
  if (every === null) return (kind) => ({ told: countOfAll(detail, kind), undated: 0 });
  const { milestones, undated } = timelineOfEntity(detail.entity, every, { asOf }, today);
  const told = new Set(milestones.map(({ claim }) => claim));
  return (kind) => {
    const fits = (claim: Claim) =>
      "predicate" in kind ? claim.predicate === kind.predicate : claim.evidence === kind.evidence;
    return { told: [...told].filter(fits).length, undated: undated.filter(fits).length };
  };
}

function countOfAll({ claim_counts, evidence_counts }: EntityDetail, kind: Parameters<ToldCounts>[0]): number {
  const counts =
    "predicate" in kind
      ? claim_counts.filter(({ predicate }) => predicate === kind.predicate)
      : evidence_counts.filter(({ evidence }) => evidence === kind.evidence);
  return counts.reduce((sum, { count }) => sum + count, 0);
}
