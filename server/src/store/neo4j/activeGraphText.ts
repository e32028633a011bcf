import { entityLabels } from "../cypherFile.ts";
import type { ActiveGraph } from "./activeGraph.ts";

const renamed = /:(Entity|Source|Dataset)\b/g;
const others = new RegExp(`:(${[...entityLabels].filter((label) => label !== "Entity").join("|")})\\b`, "g");

/** The text of a query, changed to read only the active graph and nothing of another one beside it. */
export function activeGraphText(cypher: string, place: ActiveGraph["place"]): string {
  if (place === "aside") return asideText(cypher);
  // Nodes being removed have lost the usual labels, but still have those of their types.
  return place === "beside" ? cypher.replace(others, ":$1:Entity") : cypher;
}

/** The text of a query, changed to read the graph that is set aside while a large load builds the next one. */
export function asideText(cypher: string): string {
  return cypher
    .replace(renamed, ":$1Aside")
    .replace(others, ":$1:EntityAside")
    .replaceAll("'entity_search'", "'entity_search_aside'");
}

/** The text that creates the same index or constraint for the data set that is set aside. */
export function asideSchema(cypher: string): string {
  return asideText(cypher).replace(/\b(CONSTRAINT|INDEX) (\w+)/, "$1 $2_aside");
}

/** The text that drops the index or constraint that another text creates. */
export function dropSchema(cypher: string): string {
  const [, kind = "", name = ""] = /\b(CONSTRAINT|INDEX) (\w+)/.exec(cypher) ?? [];
  return `DROP ${kind} ${name} IF EXISTS`;
}
