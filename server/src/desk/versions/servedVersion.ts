import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { DataStep } from "../../contract/index.ts";
import { DATA_FOLDER } from "../../dataset/dataFolder.ts";
import { DATASET_FILE } from "../../dataset/read/dataFiles.ts";
import { type DatasetDescription, fromJson, readDatasetFile } from "../../dataset/read/datasetFile.ts";
import { StartError } from "../../errors.ts";
import { compareVersions } from "../../releases/readRelease.ts";

/** The folder of a desk for versions of the data set; hidden, so that nobody reads it as own data. */
const VERSIONS_FOLDER = ".data";

/** Names the version that is served; whoever renames another file to this one changes it, and nothing is ever half. */
const POINTER_FILE = "served.json";

export const Pointer = z.strictObject({
  /** The folder of the version, beside this file; null for the data that came with the program. */
  folder: z.string().nullable(),
  /** The folder of the version before. */
  before: z.string().nullable(),
  /** The version that came with the program at that time. */
  program: z.string(),
  who: z.string().nullable(),
  when: z.string(),
  /** All steps up to this one, oldest first: whoever replaces the file adds to the history in the same moment. */
  history: z.array(DataStep).default([]),
});
export type Pointer = z.infer<typeof Pointer>;

/** The folders in which versions of the data set lie. */
export interface Places {
  /** The folder of the desk; null on a server without one, which serves what came with the program. */
  desk: string | null;
  /** The data that came with the program. */
  program?: string;
}

/** A version of the data set, and where its files lie. */
export interface KeptVersion {
  /** The name of its folder in the desk; null for the data that came with the program. */
  name: string | null;
  folder: string;
}

/** The version that is served. */
export interface Served extends KeptVersion {
  /** The version before; null if there is none to go back to. */
  before: KeptVersion | null;
  /** The file that names it; null for the data that came with the program. */
  pointer: Pointer | null;
  /** The steps that led to it, oldest first. */
  history: readonly DataStep[];
}

export function versionsFolder(desk: string): string {
  return join(desk, VERSIONS_FOLDER);
}

/** The name of a version's folder while it is not whole: not written to the end yet, or removed in part. */
export function hiddenName(name: string): string {
  return `.${name}`;
}

export function pointerPath(desk: string): string {
  return join(versionsFolder(desk), POINTER_FILE);
}

/**
 * Finds the version to serve. A program that brings a newer version than the one that was taken serves its own. Throws StartError
 * if a file was damaged.
 */
export async function servedVersion({ desk, program = DATA_FOLDER }: Places): Promise<Served> {
  const own = { name: null, folder: program };
  const pointer = desk === null ? null : await readPointer(desk);
  if (desk === null || pointer === null) return { ...own, before: null, pointer: null, history: [] };
  const kept = (name: string | null) => (name === null ? own : { name, folder: join(versionsFolder(desk), name) });
  const { history } = pointer;
  const [version, before] = [kept(pointer.folder), kept(pointer.before)];
  if (await isOvertaken(pointer, { folder: version.folder, program }))
    return { ...own, before: version, pointer: null, history };
  return { ...version, before: existsSync(before.folder) ? before : null, pointer, history };
}

/** The folder of the version that a server with this desk serves. */
export async function servedFolder({ deskFolder }: { deskFolder: string | null }): Promise<string> {
  return (await servedVersion({ desk: deskFolder })).folder;
}

/** The text of the file that names the version; null without a desk, and as long as none was taken. */
export async function pointerText({ desk }: Places): Promise<string | null> {
  return desk === null ? null : readFile(pointerPath(desk), "utf8").catch(() => null);
}

/** The title, version and day of a data folder. Throws StartError if they cannot be read. */
export async function describedIn(folder: string): Promise<DatasetDescription> {
  const path = join(folder, DATASET_FILE);
  const { value } = existsSync(path) ? readDatasetFile(await readFile(path)) : { value: null };
  if (value === null) throw new StartError(`${path} is missing or damaged.`);
  return value;
}

/** The next text of the pointer, until it takes its name. */
export function unfinishedPath(desk: string): string {
  return `${pointerPath(desk)}.next`;
}

/** The pointer of a desk; null as long as no version was taken. Throws StartError if it is damaged. */
export async function readPointer(desk: string): Promise<Pointer | null> {
  const text = await pointerText({ desk });
  if (text === null) return null;
  const { data } = Pointer.safeParse(fromJson(text).value);
  if (data === undefined) {
    throw new StartError(`${pointerPath(desk)} is damaged: remove it to serve the data that came with the program.`);
  }
  return data;
}

/** Whether the program was updated since, and brings a newer version. */
async function isOvertaken(pointer: Pointer, { folder, program }: { folder: string; program: string }) {
  if (pointer.folder === null) return false;
  const own = await describedIn(program);
  return own.version !== pointer.program && compareVersions(own, await describedIn(folder)) > 0;
}
