import type { ProfiledPlan } from "neo4j-driver";

/** How often Neo4j reached into its store for all of a profiled plan. */
export function hitsIn({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsIn(child), Number(dbHits));
}
