import { findDataFiles, sizeOfFiles } from "../../dataset/read/dataFiles.ts";
import type { Report } from "../../store/BulkLoader.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import type { CheckedFiles } from "./checkStream.ts";
import { loadStream } from "./loadStream.ts";
import { streamSummary, walkGraph } from "./walkGraph.ts";

export { checkStream as checkLarge } from "./checkStream.ts";

/** Bytes from which a data set is read row by row; in memory, a whole one takes twenty times the size of its files. */
const LARGE = 10e6;

/** Whether a data set is too large for memory as a whole. */
export async function isLarge(folder: string): Promise<boolean> {
  return (await sizeOfFiles(folder, (await findDataFiles(folder)).paths)) > LARGE;
}

/** The summary of a checked data set, in the lines that a check prints. */
export async function summarizeLarge(checked: CheckedFiles, report?: Report): Promise<string> {
  return streamSummary(await walkGraph(checked, report), checked);
}

/** Loads a checked data set row by row; returns whether that was needed, and a summary. */
export async function loadLarge(
  store: GraphStore,
  checked: CheckedFiles,
  options: { force: boolean; report: Report },
): Promise<{ summary: string; loaded: boolean }> {
  const { graph, loaded } = await loadStream(store, checked, options);
  return { loaded, summary: streamSummary(graph, checked) };
}
