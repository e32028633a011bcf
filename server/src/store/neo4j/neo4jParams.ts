import neo4j from "neo4j-driver";
import type { CypherParams, CypherValue } from "../GraphStore.ts";

/**
 * Parameters as Neo4j wants them. The driver sends every JavaScript number as a float, which LIMIT refuses and which
 * would turn counts into floats, so whole numbers are wrapped here and nowhere else.
 */
export function neo4jParams(params: CypherParams): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, neo4jValue(value)]));
}

function neo4jValue(value: CypherValue): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  return Array.isArray(value) ? value.map(neo4jValue) : neo4jParams(value);
}
