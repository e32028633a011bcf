import { stat } from "node:fs/promises";
import { join } from "node:path";
import { VIEWS_FILE } from "../../dataset/own/ownFiles.ts";
import { listFolder } from "../../dataset/read/listFolder.ts";

/** A text that differs once a file of a folder changes, except hidden ones; null if there is no folder. */
export async function folderStamp(folder: string): Promise<string | null> {
  const content = await listFolder(folder);
  if (content === null) return null;
  // Short addresses are no rows of the desk.
  const own = content.files.filter((path) => path !== VIEWS_FILE);
  const files = await Promise.all(own.sort().map((path) => fileStamp(folder, path)));
  return [...files, ...content.folders.sort()].join("\n");
}

async function fileStamp(folder: string, path: string): Promise<string> {
  const found = await stat(join(folder, path), { bigint: true }).catch(() => null);
  return found === null ? path : `${path} ${found.mtimeNs} ${found.size} ${found.ino}`;
}
