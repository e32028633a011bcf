import { entityLabels } from "../../store/fillTypes.ts";
import type { ActiveGraph } from "./activeGraph.ts";

const renamed = /:(Entity|Source|Dataset)\b/g;
const others = new RegExp(`:(${[...entityLabels].filter((label) => label !== "Entity").join("|")})\\b`, "g");

/** The text of a query that reads the active graph, and nothing of another graph beside it. */
export function activeGraphText(cypher: string, place: ActiveGraph["place"]): string {
  if (place === "aside") return asideText(cypher);
  // Nodes that are being removed have lost the usual labels, but kept those of their types.
  return place === "beside" ? cypher.replace(others, ":$1:Entity") : cypher;
}

/** The text of a query that reads the graph set aside while a large load builds the next one. */
export function asideText(cypher: string): string {
  return cypher
    .replace(renamed, ":$1Aside")
    .replace(others, ":$1:EntityAside")
    .replaceAll("'entity_search'", "'entity_search_aside'");
}

/** The text that makes an index or constraint, as it makes that of the data set set aside. */
export function asideSchema(cypher: string): string {
  return asideText(cypher).replace(/\b(CONSTRAINT|INDEX) (\w+)/, "$1 $2_aside");
}

/** The text that takes away the index or constraint that another one makes. */
export function dropSchema(cypher: string): string {
  const [, kind = "", name = ""] = /\b(CONSTRAINT|INDEX) (\w+)/.exec(cypher) ?? [];
  return `DROP ${kind} ${name} IF EXISTS`;
}
