import neo4j from "neo4j-driver";
import type { CypherParams, CypherValue } from "../GraphStore.ts";

/** Wraps whole numbers: the driver sends every number as a float, which LIMIT refuses and counts would become. */
export function neo4jParams(params: CypherParams): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, neo4jValue(value)]));
}

function neo4jValue(value: CypherValue): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  return Array.isArray(value) ? value.map(neo4jValue) : neo4jParams(value);
}
