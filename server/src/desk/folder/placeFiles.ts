import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DATA_FOLDERS } from "../../dataset/read/listFolder.ts";
import { type DeskFile, type FileRow, fileRow, hashOf, readDeskFile, withRows } from "./DeskFile.ts";
import { tableOf } from "./deskColumns.ts";
import { FaultyFile, isMissing } from "./folderErrors.ts";
import type { JournalEntry } from "./Journal.ts";

/** Called after each step of a write, so that a test can stop the process there. */
export type AfterStep = (step: string) => void;

const NEXT = ".next";

/** Path for the new state of a file until its change is confirmed; hidden, so that nobody reads it as data. */
function pendingPath(path: string): string {
  return join(dirname(path), `.${basename(path)}${NEXT}`);
}

/** Writes a file's new state beside it, on the disk, so that only its name is left to change. */
export async function prepareFile(folder: string, { path, bytes }: DeskFile): Promise<void> {
  const isNew = (await mkdir(dirname(join(folder, path)), { recursive: true })) !== undefined;
  if (isNew) await syncFolder(folder);
  await writeFor(join(folder, path), join(folder, pendingPath(path)), bytes);
  await syncFolder(dirname(join(folder, path)));
}

/** Removes what was prepared for a change that was not confirmed; `last` is the last one that was. */
export async function dropPrepared(folder: string, last: JournalEntry | null): Promise<void> {
  for (const below of ["", ...DATA_FOLDERS]) {
    const names = await readdir(join(folder, below)).catch(() => []);
    for (const name of names.filter((found) => found.startsWith(".") && found.endsWith(NEXT))) {
      const path = join(below, name.slice(1, -NEXT.length)).replaceAll("\\", "/");
      const bytes = await bytesOf(join(folder, below, name));
      if (bytes !== null && last?.files[path]?.after === hashOf(bytes)) continue;
      await rm(join(folder, below, name), { force: true });
    }
  }
}

/** The new states of files of a confirmed change that are not in their places yet, by path. */
export async function preparedFiles(folder: string, entry: JournalEntry | null): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const [path, { after }] of Object.entries(entry?.files ?? {})) {
    const next = await bytesOf(join(folder, pendingPath(path)));
    if (next !== null && hashOf(next) === after) found.set(path, next);
  }
  return found;
}

/** Puts a confirmed change's files in place, also after a restart. Rows edited by hand meanwhile keep that edit. */
export async function placeFiles(
  folder: string,
  entry: JournalEntry,
  afterStep: (step: string) => void,
): Promise<void> {
  for (const [path, { before, after }] of Object.entries(entry.files)) {
    const pending = join(folder, pendingPath(path));
    const next = await bytesOf(pending);
    if (next === null || hashOf(next) !== after) continue;
    const target = join(folder, path);
    const present = await bytesOf(target);
    const hash = present === null ? null : hashOf(present);
    if (hash === before) await rename(pending, target);
    else if (hash !== after) await rename(await mergedPath(folder, { path, entry, present }), target);
    await rm(pending, { force: true });
    await syncFolder(dirname(target));
    afterStep(`place ${path}`);
  }
}

interface Merging {
  path: string;
  entry: JournalEntry;
  present: Buffer | null;
}

async function mergedPath(folder: string, { path, entry, present }: Merging): Promise<string> {
  const table = tableOf(path);
  if (table === null) throw new Error(`${path} is no table of a desk`);
  const file = present === null ? undefined : readDeskFile({ path, table }, present);
  if (file?.isWhole === false) throw new FaultyFile(path);
  const rows = new Map<string, FileRow>(file?.rows);
  for (const { key, before, after } of entry.rows.filter((row) => row.file === path)) {
    const tag = before === null ? undefined : fileRow(table, before).tag;
    if (rows.get(key)?.tag !== tag) continue;
    if (after === null) rows.delete(key);
    else rows.set(key, fileRow(table, after));
  }
  const merged = join(folder, pendingPath(`${path}.merged`));
  await writeFor(join(folder, path), merged, withRows(file, { path, table }, rows).bytes);
  return merged;
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Writes what will take the place of a file, and may be read by the same people. */
async function writeFor(target: string, pending: string, bytes: Buffer): Promise<void> {
  const mode = await stat(target).then(
    (found) => found.mode,
    () => null,
  );
  const file = await open(pending, "w");
  try {
    if (mode !== null && (await file.stat()).mode !== mode) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts the names in a folder on the disk, so that a new or renamed file is still there after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows does not open folders; NTFS keeps a journal of names itself.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
