import { findDataFiles, sizeOfFiles } from "../../dataset/read/dataFiles.ts";

/** Bytes from which on a data set is read row by row; in whole it takes twenty times as much memory as its files. */
const LARGE = 10e6;

/** Whether a data set is too large to be held in memory as a whole. */
export async function isLarge(folder: string): Promise<boolean> {
  return (await sizeOfFiles(folder, (await findDataFiles(folder)).paths)) > LARGE;
}
