import { basename, resolve } from "node:path";
import { entityTypeIds } from "../../rules/vocabulary.ts";
import {
  commonTables,
  DATASET_FILE,
  type DataFiles,
  entityFile,
  isDossier,
  listDataFiles,
  readFiles,
  strayFaults,
  wholeFile,
} from "../read/dataFiles.ts";
import type { Fault } from "../read/fault.ts";
import { type FolderContent, listFolder } from "../read/listFolder.ts";
import { quoted } from "../read/quoted.ts";
import { textFaults } from "../read/textFaults.ts";

/** The file of own data that lists which of its rows replace rows of the base data set. */
export const OVERRIDES_FILE = "overrides.csv";

/** The file of own data that holds the notes of a desk, which are not in the graph. */
export const NOTES_FILE = "notes.csv";

/** The file of own data that holds what the readers of a desk watch, which is not in the graph. */
export const WATCHES_FILE = "watches.csv";

/** The file in which a desk keeps its changes. */
export const JOURNAL_FILE = "journal.jsonl";

/** The file in which a desk keeps the addresses of pages by keys that can be typed. */
export const VIEWS_FILE = "views.jsonl";

/** The files of one folder of own data; the paths of its faults start with its name. */
export interface OwnFiles extends DataFiles {
  /** The folder's name, which marks its entities, claims and sources. */
  name: string;
}

const LONGEST_NAME = 60;
const ownTables = [...commonTables, OVERRIDES_FILE, NOTES_FILE, WATCHES_FILE];
const wantedFiles = [...ownTables, ...entityTypeIds.map(entityFile)];

/** Whether a folder holds own data rather than a whole data set. */
export async function isOwnFolder(folder: string): Promise<boolean> {
  const present = await listDataFiles(folder);
  return present !== null && !present.includes(DATASET_FILE);
}

/** Reads a folder of own data. Each of its files may be missing, but not all of them unless it is a desk. */
export async function readOwnFiles(folder: string): Promise<OwnFiles> {
  const name = basename(resolve(folder));
  const content = await listFolder(folder);
  if (content === null) {
    return { name, files: new Map(), faults: [wholeFile(folder, "is not a folder, expected a folder of own data")] };
  }
  const own = await filesIn(folder, content);
  // A desk from which everything was removed is still a desk.
  if (content.files.some((path) => isOwnTable(path) || path === JOURNAL_FILE)) return own;
  const empty = wholeFile(name, "holds no own data, expected CSV files like those in data/own/template");
  return { ...own, faults: [...own.faults, empty] };
}

/** Reads the folder of a desk, which may be empty, or missing until something is written to it. */
export async function readDeskFiles(folder: string): Promise<OwnFiles> {
  const content = await listFolder(folder);
  return filesIn(folder, content ?? { files: [], folders: [] });
}

async function filesIn(folder: string, content: FolderContent): Promise<OwnFiles> {
  const name = basename(resolve(folder));
  const wanted = content.files.filter(isOwnTable).sort();
  const { files, faults: unread } = await readFiles(folder, wanted);
  const faults = [
    ...unread,
    ...strayFaults(content, wanted, { files: `only ${ownTables.join(", ")}`, folders: [] }),
    ...(content.files.includes(DATASET_FILE)
      ? [wholeFile(DATASET_FILE, "makes this folder a data set, expected own data without this file")]
      : []),
  ];
  const inFolder = faults.map((fault) => ({ ...fault, file: inOwnFolder(name, fault.file) }));
  return { name, files, faults: [...nameFaults(name), ...inFolder] };
}

function isOwnTable(path: string): boolean {
  return wantedFiles.includes(path) || isDossier(path);
}

/** A path in a folder of own data, as faults show it. */
export function inOwnFolder(name: string, path: string): string {
  return path === "" ? name : `${name}/${path}`;
}

/** The fault of a folder with the name of an earlier one, from which cards could not tell it. */
export function sameName(name: string, earlier: readonly string[]): Fault[] {
  if (!earlier.includes(name)) return [];
  return [wholeFile(name, "is the name of two folders of own data, expected different names")];
}

function nameFaults(name: string): Fault[] {
  const found = textFaults(name);
  if ([...name].length > LONGEST_NAME)
    found.push(`has ${quoted(name)} as its name, expected at most ${LONGEST_NAME} characters`);
  return found.map((message) => wholeFile(name, message));
}

/** Whether a file of own data is data, and not a reader's notes or list of what is watched. */
export function isForGraph(path: string): boolean {
  return path !== NOTES_FILE && path !== WATCHES_FILE;
}

/** Whether a folder of own data has rows for the graph: an empty desk is not laid over the data set. */
export function holdsRows({ files, faults }: OwnFiles): boolean {
  const belowHeader = (bytes: Buffer) => bytes.toString("utf8").trim().includes("\n");
  return faults.length > 0 || [...files].some(([path, bytes]) => isForGraph(path) && belowHeader(bytes));
}
