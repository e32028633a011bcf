import { existsSync, readFileSync } from "node:fs";
import type { CypherText } from "./GraphStore.ts";

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
