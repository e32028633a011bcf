import { z } from "zod";
import { Claim, Entity, Source } from "../contract/index.ts";

/** Properties of nodes and relationships that only queries and the search index need; no row contains them. */
const INTERNAL_PROPERTIES = new Set([
  "evidence_rank",
  "since_day",
  "until_day",
  "due_day",
  "newest_day",
  "status_rank",
  "check_verdict",
  "evidence_unchecked",
  "source_count",
  "rank_key",
  "hub_counts",
  "hub_first",
  "search_text",
  "search_names",
  "search_tokens",
  // From a graph made by the Cypher script of a briefing.
  "briefing_number",
]);

/** A record as a row contains it, without internal properties; a property unknown to the contract is a fault. */
function recordRow<Shape extends z.ZodRawShape>(record: z.ZodObject<Shape, z.core.$strict>) {
  return z.preprocess(withoutInternal, record);
}

function withoutInternal(properties: unknown): unknown {
  if (properties === null || typeof properties !== "object") return properties;
  const kept: Record<string, unknown> = {};
  // A plain loop: entries filtered and joined again cost as much as the parsing after it.
  for (const name in properties) {
    if (!INTERNAL_PROPERTIES.has(name)) kept[name] = Reflect.get(properties, name);
  }
  return kept;
}

/** An entity in a row: `properties(e)` of its node. */
export const entityRow = recordRow(Entity);

/** A claim in a row: `properties(r)` of its relationship. */
export const claimRow = recordRow(Claim);

/** A source in a row: `properties(s)` of its node. */
export const sourceRow = recordRow(Source);
