import { NOTES_FILE, type OwnFiles } from "./ownFiles.ts";

/** Whether a folder of own data has rows for the graph: an empty desk is not laid over the data set. */
export function holdsRows({ files, faults }: OwnFiles): boolean {
  const belowHeader = (bytes: Buffer) => bytes.toString("utf8").trim().includes("\n");
  return faults.length > 0 || [...files].some(([path, bytes]) => path !== NOTES_FILE && belowHeader(bytes));
}
