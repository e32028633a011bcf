import { z } from "zod";
import { Claim, Entity, Source } from "../contract/index.ts";
import { isMap, quickReader } from "./quickReader.ts";

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
  "hub_first",
  "search_text",
  "search_names",
  "search_tokens",
  // Of a graph that the Cypher script of a briefing made.
  "briefing_number",
];

/** A record as a row holds it: the internal properties are left out, and any that nobody knows is a fault. */
function recordRow<Shape extends z.ZodRawShape>(record: z.ZodObject<Shape, z.core.$strict>) {
  const internal = new Set(INTERNAL_PROPERTIES);
  const read = quickReader(record, internal);
  return z.unknown().transform((properties, context): z.output<typeof record> => {
    const row = read(properties);
    if (row !== null) return row;
    const shown = isMap(properties) ? withoutThose(properties, internal) : properties;
    const parsed = record.safeParse(shown);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues)
      context.addIssue({ code: "custom", path, message, input: shown });
    return z.NEVER;
  });
}

function withoutThose(properties: Record<string, unknown>, names: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name)));
}

/** An entity as a row holds it: `properties(e)` of its node. */
export const entityRow = recordRow(Entity);

/** A claim as a row holds it: `properties(r)` of its relationship. */
export const claimRow = recordRow(Claim);

/** A source as a row holds it: `properties(s)` of its node. */
export const sourceRow = recordRow(Source);
