import { StartError } from "../../StartError.ts";
import { listDataFiles } from "../read/dataFiles.ts";

/** Throws StartError if the folder already holds data files. */
export async function refuseNonEmptyFolder(folder: string): Promise<void> {
  if ((await listDataFiles(folder))?.some((path) => path.endsWith(".csv"))) {
    throw new StartError(`${folder} already holds data files: name a new folder, so that none of them is lost.`);
  }
}
