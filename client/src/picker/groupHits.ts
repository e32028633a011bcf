import type { SearchHit } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";

/** Results of one type, and the position of the first among all results. */
export interface HitGroup {
  type: EntityType;
  first: number;
  hits: SearchHit[];
}

/** Groups results by type: the best result stays first, and its type leads. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const types = [...new Set(hits.map((hit) => hit.entity.type))];
  let first = 0;
  return types.map((type) => {
    const group = { type, first, hits: hits.filter((hit) => hit.entity.type === type) };
    first += group.hits.length;
    return group;
  });
}
