import type { SearchHit } from "@atlas/server/contract";
import { columnValues, type EntityType } from "@atlas/server/vocabulary";

/** Results of one type, or technologies of one stage, and the position of the first among all results. */
export interface HitGroup {
  type: EntityType;
  /** Null except in a list of technologies. */
  stage: string | null;
  first: number;
  hits: SearchHit[];
}

/** Groups results by type: the best result stays first, and its type leads. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const types = [...new Set(hits.map((hit) => hit.entity.type))];
  return placed(types.map((type) => ({ type, stage: null, hits: hits.filter((hit) => hit.entity.type === type) })));
}

/** Groups a list in which nothing was searched for: technologies by stage, from ore to use; anything else by type. */
export function groupList(hits: readonly SearchHit[]): HitGroup[] {
  if (hits.some(({ entity }) => entity.type !== "technology")) return groupHits(hits);
  const groups = [...columnValues.stage, null].map((stage) => ({
    type: "technology" as const,
    stage,
    hits: hits.filter(({ entity }) => entity.stage === stage),
  }));
  return placed(groups.filter((group) => group.hits.length > 0));
}

function placed(groups: readonly Omit<HitGroup, "first">[]): HitGroup[] {
  let next = 0;
  return groups.map((group) => {
    const first = next;
    next += group.hits.length;
    return { ...group, first };
  });
}
