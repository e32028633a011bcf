import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type EntityType, entityTypeIds, entityTypes } from "../vocabulary.ts";
import type { Fault } from "./fault.ts";

/** The file that says which data set this is. */
export const DATASET_FILE = "dataset.json";

/** The file of all sources. */
export const SOURCES_FILE = "sources.csv";

/** The file of all entities of a type. */
export function entityFile(type: EntityType): string {
  return `entities/${entityTypes[type].file}.csv`;
}

/** The data files of a folder by their path below it, in sorted order, and what is wrong with their being there. */
export interface DataFiles {
  files: Map<string, Buffer>;
  faults: Fault[];
}

const DOSSIER = /^claims\/[a-z0-9]+(-[a-z0-9]+)*\.csv$/;
const required = [DATASET_FILE, SOURCES_FILE, ...entityTypeIds.map(entityFile)];

/** Whether a path is that of a dossier, a file of claims. */
export function isDossier(path: string): boolean {
  return DOSSIER.test(path);
}

/** Reads all data files of a folder, and finds those that are missing or do not belong. */
export async function readDataFiles(folder: string): Promise<DataFiles> {
  const { paths, faults } = await findDataFiles(folder);
  return { files: await readFiles(folder, paths), faults };
}

/** Finds all data files of a folder, and those that are missing or do not belong, without reading any. */
export async function findDataFiles(folder: string): Promise<{ paths: string[]; faults: Fault[] }> {
  const present = await listDataFiles(folder);
  if (present === null) {
    return { paths: [], faults: [wholeFile(folder, "is no folder, expected that of a data set")] };
  }
  const wanted = present.filter((path) => required.includes(path) || isDossier(path)).sort();
  return { paths: wanted, faults: presenceFaults(present, wanted) };
}

/** The paths of all files of a folder where data files may lie; null where there is no folder. */
export async function listDataFiles(folder: string): Promise<string[] | null> {
  const beside = await listFiles(folder, "");
  const below = await Promise.all(["claims/", "entities/"].map((path) => listFiles(folder, path)));
  return beside === null ? null : [...beside, ...below.flatMap((files) => files ?? [])];
}

/** The contents of files by their path below a folder. */
export async function readFiles(folder: string, paths: readonly string[]): Promise<Map<string, Buffer>> {
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)));
}

/** How many bytes files hold together. */
export async function sizeOfFiles(folder: string, paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function presenceFaults(present: readonly string[], wanted: readonly string[]): Fault[] {
  const missing = required.filter((path) => !present.includes(path));
  return [
    ...strayFaults(present, wanted, `only ${SOURCES_FILE}`),
    ...missing.map((path) => wholeFile(path, "is missing, expected a file")),
    ...(wanted.some(isDossier) ? [] : [wholeFile("claims", "holds no dossier, expected a CSV file of claims")]),
  ];
}

/** The files that look like data, and are none of those wanted; `beside` says what may lie beside claims/ and entities/. */
export function strayFaults(present: readonly string[], wanted: readonly string[], beside: string): Fault[] {
  const strays = present.filter((path) => !wanted.includes(path) && (path.endsWith(".csv") || path.includes("/")));
  return strays.map((path) => wholeFile(path, `is not a data file, expected ${expectedBeside(path, beside)}`));
}

/** The files of one folder but for hidden ones, such as an editor's, which are nobody's data; null where there is no folder. */
async function listFiles(folder: string, below: string): Promise<string[] | null> {
  try {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."));
    return files.map((entry) => `${below}${entry.name}`);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}

function expectedBeside(path: string, beside: string): string {
  if (path.startsWith("entities/")) return entityTypeIds.map((type) => `${entityTypes[type].file}.csv`).join(", ");
  if (path.startsWith("claims/")) return "a dossier named in lower case such as magnets-and-users.csv";
  return `entities in entities/, claims in claims/, and beside them ${beside}`;
}

/** A fault of a whole file. */
export function wholeFile(file: string, message: string): Fault {
  return { file, line: null, column: null, message };
}
