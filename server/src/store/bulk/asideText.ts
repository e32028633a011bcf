import { entityLabels } from "../fillTypes.ts";

const renamed = /:(Entity|Source|Dataset)\b/g;
const others = new RegExp(`:(${[...entityLabels].filter((label) => label !== "Entity").join("|")})\\b`, "g");

/** The text of a query as it reads the data set that is set aside while a large load builds the next one. */
export function asideText(cypher: string): string {
  return (
    cypher
      .replace(renamed, ":$1Aside")
      .replace(others, ":$1:EntityAside")
      .replaceAll("'entity_search'", "'entity_search_aside'")
      // The index of claims holds those of both data sets.
      .replace(/YIELD relationship AS (\w+)/g, "YIELD relationship AS $1 WITH * WHERE startNode($1):EntityAside WITH *")
  );
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
