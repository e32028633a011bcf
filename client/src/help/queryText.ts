import type { AskedQuery } from "@atlas/server/contract";

/** A query as Neo4j Browser and cypher-shell take it: first the values of its parameters, then its text. */
export function queryText({ name, cypher, params }: Pick<AskedQuery, "name" | "cypher" | "params">): string {
  return `// ${name}\n:param ${cypherMap(params)};\n\n${cypher.trim()};\n`;
}

function cypherMap(map: object): string {
  return `{${Object.entries(map)
    .map(([name, value]) => `${name}: ${cypherOf(value)}`)
    .join(", ")}}`;
}

/** JSON writes texts, numbers and lists as Cypher does, but not the names in a map. */
function cypherOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(cypherOf).join(", ")}]`;
  return typeof value === "object" && value !== null ? cypherMap(value) : JSON.stringify(value);
}
