import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError, systemReason } from "../../errors.ts";
import { type EntityType, entityTypeIds, entityTypes } from "../../rules/vocabulary.ts";
import type { Fault } from "./fault.ts";
import { DATA_FOLDERS, type FolderContent, listFolder } from "./listFolder.ts";
import { tableFile, tableNames } from "./tableForms.ts";

/** The file that describes the data set. */
export const DATASET_FILE = "dataset.json";

/** The codebook of a data set, which explains its columns and grades. */
export const CODEBOOK_FILE = "README.md";

export function entityFile(type: EntityType): string {
  return `entities/${entityTypes[type].file}.csv`;
}

/** The data files of a folder by relative path, in sorted order, and faults of missing, unreadable or stray files. */
export interface DataFiles {
  files: Map<string, Buffer>;
  faults: Fault[];
}

const DOSSIER = /^claims\/[a-z0-9]+(-[a-z0-9]+)*\.csv$/;
/** Folders beside the data that hold none of its rows; `briefing` is that of an exported extract, `derived` of a data package. */
const otherFolders = ["releases", "decisions", "views", "own", "briefing", "derived"];
const required = [DATASET_FILE, tableFile("sources"), tableFile("publishers"), ...entityTypeIds.map(entityFile)];
/** Tables beside claims/ and entities/, in a data set as in own data. */
export const commonTables = tableNames.map(tableFile);

/** Whether a path is that of a dossier (a file of claims). */
export function isDossier(path: string): boolean {
  return DOSSIER.test(path);
}

/** Reads all data files of a folder; faults name missing, unreadable and stray files. */
export async function readDataFiles(folder: string): Promise<DataFiles> {
  const { paths, faults } = await findDataFiles(folder);
  const read = await readFiles(folder, paths);
  return { files: read.files, faults: [...faults, ...read.faults] };
}

/** The data files among those of a package, which are in memory; faults name missing and stray ones. */
export function dataFilesAmong(files: ReadonlyMap<string, Buffer>): DataFiles {
  const present = { files: [...files.keys()], folders: [] };
  const wanted = wantedAmong(present);
  const inOrder = [...files]
    .filter(([path]) => wanted.includes(path))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return { files: new Map(inOrder), faults: presenceFaults(present, wanted) };
}

/** Finds all data files of a folder without reading them; faults name missing and stray files. */
export async function findDataFiles(folder: string): Promise<{ paths: string[]; faults: Fault[] }> {
  const present = await listFolder(folder);
  if (present === null) {
    return { paths: [], faults: [wholeFile(folder, "is not a folder, expected the folder of a data set")] };
  }
  const wanted = wantedAmong(present);
  return { paths: wanted, faults: presenceFaults(present, wanted) };
}

function wantedAmong({ files }: FolderContent): string[] {
  return files.filter((path) => required.includes(path) || commonTables.includes(path) || isDossier(path)).sort();
}

/** Paths of all files in places for data files; null if the folder does not exist. */
export async function listDataFiles(folder: string): Promise<string[] | null> {
  return (await listFolder(folder))?.files ?? null;
}

/** Reads files by their path below a folder; faults name those that cannot be read. */
export async function readFiles(folder: string, paths: readonly string[]): Promise<DataFiles> {
  const faults: Fault[] = [];
  const read = async (path: string): Promise<[string, Buffer][]> => {
    try {
      return [[path, await readFile(join(folder, path))]];
    } catch (error) {
      const reason = systemReason(error);
      if (reason === null) throw error;
      faults.push(wholeFile(path, `cannot be read: ${reason}`));
      return [];
    }
  };
  return { files: new Map((await Promise.all(paths.map(read))).flat()), faults };
}

function presenceFaults(present: FolderContent, wanted: readonly string[]): Fault[] {
  const missing = required.filter((path) => !present.files.includes(path));
  return [
    ...strayFaults(present, wanted, {
      files: `only ${commonTables.join(", ")}`,
      folders: otherFolders,
    }),
    ...missing.map((path) => wholeFile(path, "is missing, expected a file")),
    ...(wanted.some(isDossier)
      ? []
      : [wholeFile("claims", "holds no dossier, expected at least one CSV file of claims")]),
  ];
}

/** Faults of files that look like data but do not belong; `beside` says what may lie beside claims/ and entities/. */
export function strayFaults(
  present: FolderContent,
  wanted: readonly string[],
  others: { files: string; folders: readonly string[] },
): Fault[] {
  const strays = present.files.filter((path) => !wanted.includes(path) && looksLikeData(path));
  const folders = present.folders.filter((path) => !others.folders.includes(path));
  const known = [...DATA_FOLDERS, ...others.folders].join(", ");
  return [
    ...strays.map((path) => wholeFile(path, strayFile(path, others.files))),
    ...folders.map((path) => {
      const expected = path.includes("/") ? `its files in ${path.split("/")[0]} itself` : `only the folders ${known}`;
      return wholeFile(path, `is not a folder of data, expected ${expected}`);
    }),
  ];
}

/** True for anything in a data folder, for tables elsewhere, and for a file named like a data folder. */
function looksLikeData(path: string): boolean {
  return path.includes("/") || /\.(csv|xlsx?)$/i.test(path) || DATA_FOLDERS.includes(path);
}

function strayFile(path: string, others: string): string {
  if (DATA_FOLDERS.includes(path)) return "is a file, expected a folder";
  return `is not a data file, expected ${expectedIn(path, others)}`;
}

function expectedIn(path: string, others: string): string {
  if (path.startsWith("entities/")) return entityTypeIds.map((type) => `${entityTypes[type].file}.csv`).join(", ");
  if (path.startsWith("claims/")) return "a dossier named in lower case such as magnets-and-users.csv";
  return `entities in entities/, claims in claims/, and beside them ${others}`;
}

export function wholeFile(file: string, message: string): Fault {
  return { file, line: null, column: null, message };
}

/** Throws StartError if the folder already holds data files. */
export async function refuseNonEmptyFolder(folder: string): Promise<void> {
  if ((await listDataFiles(folder))?.some((path) => path.endsWith(".csv"))) {
    throw new StartError(`${folder} already holds data files: name a new folder, so that none of them is lost.`);
  }
}
