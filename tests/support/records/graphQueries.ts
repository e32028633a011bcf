import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GraphQuery } from "../../../server/src/graph/defineQuery.ts";

const FOLDER = new URL("../../../server/src/graph/", import.meta.url);

/** Every query exported by a module of graph/, by the name of its constant. */
export async function graphQueries(): Promise<Map<string, GraphQuery>> {
  const modules: object[] = [];
  // One after the other: Jest cannot link two modules at once that share a third.
  const files = readdirSync(fileURLToPath(FOLDER), { recursive: true, encoding: "utf8" }).sort();
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    modules.push(await import(new URL(file, FOLDER).href));
  }
  return new Map(modules.flatMap((module) => Object.entries(module)).filter(isNamedQuery));
}

function isNamedQuery(entry: [string, unknown]): entry is [string, GraphQuery] {
  const value = entry[1];
  return typeof value === "object" && value !== null && "run" in value && "text" in value && "example" in value;
}
