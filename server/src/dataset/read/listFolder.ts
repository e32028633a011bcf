import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The folders of a data set that hold its CSV files. */
export const DATA_FOLDERS = ["claims", "entities"];

/** Contents of a folder and of its data folders, by relative path. */
export interface FolderContent {
  files: string[];
  /** Includes folders in the data folders, but not the data folders themselves. */
  folders: string[];
}

/** Files of editors and operating systems. */
const HIDDEN = /^\.|^~\$|^(desktop\.ini|thumbs\.db)$/i;

/** Lists the places for data files in a folder; null if the folder does not exist. */
export async function listFolder(folder: string): Promise<FolderContent | null> {
  const top = await listOne(folder, "");
  if (top === null) return null;
  const below = await Promise.all(DATA_FOLDERS.map((name) => listOne(folder, `${name}/`)));
  const all = [top, ...below.filter((content) => content !== null)];
  const folders = all.flatMap((content) => content.folders);
  return {
    files: all.flatMap(({ files }) => files),
    folders: folders.filter((path) => !DATA_FOLDERS.includes(path)),
  };
}

async function listOne(folder: string, below: string): Promise<FolderContent | null> {
  try {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    const content: FolderContent = { files: [], folders: [] };
    for (const entry of entries.filter(({ name }) => !HIDDEN.test(name))) {
      const kind = (await isFolder(join(folder, below), entry)) ? content.folders : content.files;
      kind.push(`${below}${entry.name}`);
    }
    return content;
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}

/** Follows links; a broken link counts as a file, and reading it then fails. */
async function isFolder(parent: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const target = await stat(join(parent, entry.name)).catch(() => null);
  return target?.isDirectory() ?? false;
}
