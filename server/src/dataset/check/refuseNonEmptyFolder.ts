import { StartError } from "../../StartError.ts";
import { listDataFiles } from "../read/dataFiles.ts";

/** Throws if a folder to be written already holds data files. */
export async function refuseNonEmptyFolder(folder: string): Promise<void> {
  if ((await listDataFiles(folder))?.some((path) => path.endsWith(".csv"))) {
    throw new StartError(`${folder} holds data files already: name a new folder, so that nothing of them is lost.`);
  }
}
