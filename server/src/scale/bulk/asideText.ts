import { entityLabels } from "../../store/fillTypes.ts";
import type { Standing } from "./readStanding.ts";

const renamed = /:(Entity|Source|Dataset)\b/g;
const others = new RegExp(`:(${[...entityLabels].filter((label) => label !== "Entity").join("|")})\\b`, "g");

/** The text of a query as it reads the data set that readers are led to, and nothing of another that is beside it. */
export function ledText(cypher: string, standing: Standing["place"]): string {
  if (standing === "aside") return asideText(cypher);
  // What is being removed has lost the usual labels, and kept those of its types.
  return standing === "beside" ? cypher.replace(others, ":$1:Entity") : cypher;
}

/** The text of a query as it reads the data set that is set aside while a large load builds the next one. */
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
