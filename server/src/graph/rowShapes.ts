import { z } from "zod";
import { Claim, Entity, Source } from "../contract/index.ts";

/** Properties of nodes and relationships that only queries and the search index need; no row shows them. */
const INTERNAL_PROPERTIES = new Set([
  "evidence_rank",
  "since_day",
  "until_day",
  "due_day",
  "newest_day",
  "source_count",
  "rank_key",
  "hub_counts",
  "hub_first",
  "search_text",
  "search_names",
  "search_tokens",
  // Of a graph that the Cypher script of a briefing made.
  "briefing_number",
]);

/** A record as a row holds it, without the internal properties; any other that the contract does not know is a fault. */
function recordRow<Shape extends z.ZodRawShape>(record: z.ZodObject<Shape, z.core.$strict>) {
  return z.preprocess(withoutInternal, record);
}

function withoutInternal(properties: unknown): unknown {
  if (properties === null || typeof properties !== "object") return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !INTERNAL_PROPERTIES.has(name)));
}

/** An entity as a row holds it: `properties(e)` of its node. */
export const entityRow = recordRow(Entity);

/** A claim as a row holds it: `properties(r)` of its relationship. */
export const claimRow = recordRow(Claim);

/** A source as a row holds it: `properties(s)` of its node. */
export const sourceRow = recordRow(Source);
