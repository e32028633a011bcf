import { type Checked, checkDataset } from "./checkDataset.ts";
import { readDataFiles } from "./dataFiles.ts";

/** Reads and checks the data set in a folder. */
export async function readDataset(folder: string): Promise<Checked> {
  return checkDataset(await readDataFiles(folder));
}
