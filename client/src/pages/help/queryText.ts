import type { AskedQuery } from "@atlas/server/contract";

/** A query for Neo4j Browser or cypher-shell: first its parameters, then its text. */
export function queryText({ name, cypher, params }: Pick<AskedQuery, "name" | "cypher" | "params">): string {
  return `// ${name}\n:param ${cypherMap(params)};\n\n${cypher.trim()};\n`;
}

function cypherMap(map: object): string {
  return `{${Object.entries(map)
    .map(([name, value]) => `${name}: ${cypherOf(value)}`)
    .join(", ")}}`;
}

/** JSON matches Cypher for texts, numbers and lists, but not for the keys of maps. */
function cypherOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(cypherOf).join(", ")}]`;
  return typeof value === "object" && value !== null ? cypherMap(value) : JSON.stringify(value);
}
