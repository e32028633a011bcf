import { resolve } from "node:path";
import { ARGUMENTS } from "./store/bulk/importFiles.ts";

/** What is to be done with files for Neo4j's import tool, in words for somebody who has never used it. */
export function importSteps(folder: string, database: string | null = null): string {
  const name = database ?? "neo4j";
  return [
    "What comes next:",
    "1. Stop Neo4j, on the machine that it runs on. If that is another one, copy the folder there.",
    `2. Import the files as the user that Neo4j runs as (in the folder, as their names are seen from there):`,
    `     cd ${resolve(folder)}`,
    `     neo4j-admin database import full ${name} @${ARGUMENTS}`,
    "   Where the database holds anything already, that is refused; --overwrite-destination=true behind it throws away what it holds.",
    "3. Start Neo4j, and make what was imported fit to be read:",
    "     npm run load -- --imported",
    "The folder can then be removed.",
  ].join("\n");
}
