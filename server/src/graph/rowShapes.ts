import { z } from "zod";
import { Claim, Entity, Source } from "../contract/index.ts";

/** Properties of nodes and relationships that only queries and the search index need; no row shows them. */
const INTERNAL_PROPERTIES = [
  "evidence_rank",
  "since_day",
  "until_day",
  "due_day",
  "newest_day",
  "source_count",
  "rank_key",
  "hub_counts",
  "search_text",
  "search_names",
  "search_tokens",
  // Of a graph that the Cypher script of a briefing made.
  "briefing_number",
];

/**
 * A record as a row holds it: the internal properties are left out, and any that nobody knows is a fault. This runs for every
 * record of every answer: a strict schema behind a copy without the internal properties takes half as long again.
 */
function recordRow<Shape extends z.ZodRawShape>(record: z.ZodObject<Shape, z.core.$strict>) {
  const known = new Set([...Object.keys(record.shape), ...INTERNAL_PROPERTIES]);
  return z.preprocess((properties, context) => {
    if (!isMap(properties)) return properties;
    for (const name in properties) {
      if (!known.has(name)) context.addIssue({ code: "unrecognized_keys", keys: [name], input: properties });
    }
    return properties;
  }, record.strip());
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** An entity as a row holds it: `properties(e)` of its node. */
export const entityRow = recordRow(Entity);

/** A claim as a row holds it: `properties(r)` of its relationship. */
export const claimRow = recordRow(Claim);

/** A source as a row holds it: `properties(s)` of its node. */
export const sourceRow = recordRow(Source);
