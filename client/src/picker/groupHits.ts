import type { SearchHit } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";

/** Hits of one type, with the place of the first of them in the order in which all are shown. */
export interface HitGroup {
  type: EntityType;
  first: number;
  hits: SearchHit[];
}

/** Groups hits by type: the type of the best hit comes first, and the best hit stays the first of all. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const types = [...new Set(hits.map((hit) => hit.entity.type))];
  let first = 0;
  return types.map((type) => {
    const group = { type, first, hits: hits.filter((hit) => hit.entity.type === type) };
    first += group.hits.length;
    return group;
  });
}
