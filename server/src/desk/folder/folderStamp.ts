import { stat } from "node:fs/promises";
import { join } from "node:path";
import { listFolder } from "../../dataset/read/listFolder.ts";

/** A text that differs once a file of a folder changes, except hidden ones; null if there is no folder. */
export async function folderStamp(folder: string): Promise<string | null> {
  const content = await listFolder(folder);
  if (content === null) return null;
  const files = await Promise.all(content.files.sort().map((path) => fileStamp(folder, path)));
  return [...files, ...content.folders.sort()].join("\n");
}

async function fileStamp(folder: string, path: string): Promise<string> {
  const found = await stat(join(folder, path), { bigint: true }).catch(() => null);
  return found === null ? path : `${path} ${found.mtimeNs} ${found.size} ${found.ino}`;
}
