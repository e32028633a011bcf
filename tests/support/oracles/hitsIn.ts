import type { ProfiledPlan } from "neo4j-driver";

/** Store hits of a whole profiled plan. */
export function hitsIn({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsIn(child), Number(dbHits));
}
