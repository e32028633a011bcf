import { existsSync, readFileSync } from "node:fs";
import { entityTypes, predicateIds } from "../rules/vocabulary.ts";
import type { CypherText } from "./GraphStore.ts";

/** All labels of entities. */
export const entityLabels: ReadonlySet<string> = new Set([
  "Entity",
  "Counterpart",
  "Subsidiary",
  ...Object.values(entityTypes).map(({ label }) => label),
]);

/** All types of relationships. */
export const relationshipTypes: ReadonlySet<string> = new Set(predicateIds);

/** Inserts labels or a relationship type, which cannot be parameters, into a text; only names of the vocabulary are allowed. */
export function fillTypes(text: CypherText, place: string, names: string[], known: ReadonlySet<string>): CypherText {
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new TypeError(`${text.name}: ${JSON.stringify(unknown)} is not in the vocabulary`);
  const filled = names.join(":");
  return {
    name: `${text.name} ${filled}`,
    cypher: text.cypher.replaceAll(place, filled),
    ...(text.embedded === undefined ? {} : { embedded: text.embedded.replaceAll(place, filled) }),
  };
}

/** The line of a body that is one part of a union. */
const part = /^(?!\/\/).*\bPREDICATE\b.*$/m;

/** Repeats the line that names PREDICATE for each predicate, as parts of a union, so each part has its own plan. */
export function uniteTypes({ name, cypher, ...rest }: CypherText): CypherText {
  if (!part.test(cypher)) throw new TypeError(`${name}: no line names PREDICATE`);
  const parts = (line: string) => predicateIds.map((id) => line.replace("PREDICATE", id));
  return { name, cypher: cypher.replace(part, (line) => parts(line).join("\n    UNION ALL\n")), ...rest };
}

// The path is the same from server/src/store and from server/dist/store.
const CYPHER_FOLDER = new URL("../../../cypher/", import.meta.url);

/** Reads cypher/<name>.cypher, and <name>.embedded.cypher if there is one; throws if the file is missing. */
export function cypherFile(name: string, folder = CYPHER_FOLDER): CypherText {
  const embeddedPath = new URL(`${name}.embedded.cypher`, folder);
  const cypher = readFileSync(new URL(`${name}.cypher`, folder), "utf8");
  const scans = /^\/\/ @scans +(.+)$/m.exec(cypher)?.[1];
  return {
    name,
    cypher,
    ...(existsSync(embeddedPath) ? { embedded: readFileSync(embeddedPath, "utf8") } : {}),
    ...(scans === undefined ? {} : { scans }),
  };
}
