import { z } from "zod";
import { Claim, Entity, Source } from "../contract/index.ts";

/** Properties of nodes and relationships that only queries and the search index need; no row shows them. */
const INTERNAL_PROPERTIES = new Set([
  "evidence_rank",
  "since_day",
  "until_day",
  "source_count",
  "search_names",
  "search_tokens",
]);

function withoutInternal(properties: unknown): unknown {
  if (properties === null || typeof properties !== "object") return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !INTERNAL_PROPERTIES.has(name)));
}

/** An entity as a row holds it: `properties(e)` of its node. */
export const entityRow = z.preprocess(withoutInternal, Entity);

/** A claim as a row holds it: `properties(r)` of its relationship. */
export const claimRow = z.preprocess(withoutInternal, Claim);

/** A source as a row holds it: `properties(s)` of its node. */
export const sourceRow = z.preprocess(withoutInternal, Source);
