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
  "search_names",
  "search_tokens",
  // Of a graph that the Cypher script of a briefing made.
  "briefing_number",
]);

function withoutInternal(properties: unknown): unknown {
  if (!isMap(properties)) return properties;
  // A loop, as this runs for every node and relationship of every answer: entries and back again take four times as long.
  const kept: Record<string, unknown> = {};
  for (const name in properties) if (!INTERNAL_PROPERTIES.has(name)) kept[name] = properties[name];
  return kept;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** An entity as a row holds it: `properties(e)` of its node. */
export const entityRow = z.preprocess(withoutInternal, Entity);

/** A claim as a row holds it: `properties(r)` of its relationship. */
export const claimRow = z.preprocess(withoutInternal, Claim);

/** A source as a row holds it: `properties(s)` of its node. */
export const sourceRow = z.preprocess(withoutInternal, Source);
