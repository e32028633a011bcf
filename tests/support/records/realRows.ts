import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { buildGraph } from "../../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { formatFault } from "../../../server/src/dataset/read/fault.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";

const DATA_FOLDER = fileURLToPath(new URL("../../../data", import.meta.url));
const OUTPUT = fileURLToPath(new URL("../../output", import.meta.url));
/**
 * The rows for later test files of the same Jest worker, which share no variables. Null in a process that is no worker:
 * it may live on while somebody edits the data.
 */
const KEPT = !process.connected ? null : join(OUTPUT, `rows-of-worker-${process.env.JEST_WORKER_ID}.json`);

/** The rows of the graph of the project's own data set. Reading and grading it takes longer than most tests on it. */
export async function realRows(): Promise<GraphRows> {
  const kept = await rowsKept();
  if (kept !== null) return kept;
  const { dataset, faults } = await readDataset(DATA_FOLDER);
  if (!dataset) throw new Error(`the data set has faults:\n${faults.map(formatFault).join("\n")}`);
  const rows = buildGraph(dataset);
  if (KEPT !== null) await keep(KEPT, rows);
  return rows;
}

async function rowsKept(): Promise<GraphRows | null> {
  const kept = KEPT === null ? null : await stat(KEPT).catch(() => null);
  // An earlier run kept other data, perhaps.
  if (KEPT === null || kept === null || kept.mtimeMs < performance.timeOrigin) return null;
  return JSON.parse(await readFile(KEPT, "utf8"));
}

async function keep(path: string, rows: GraphRows): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(rows));
  await rename(unfinished, path);
}
