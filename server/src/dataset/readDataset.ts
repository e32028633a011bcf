import { type Checked, checkDataset } from "./check/checkDataset.ts";
import { readOwnFiles } from "./own/ownFiles.ts";
import { readDataFiles } from "./read/dataFiles.ts";

/** Reads and checks a folder's data set, with the folders of own data laid over it. */
export async function readDataset(folder: string, own: readonly string[] = []): Promise<Checked> {
  return checkDataset(await readDataFiles(folder), await Promise.all(own.map(readOwnFiles)));
}
