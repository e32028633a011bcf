import type { BulkGraph, Report } from "../store/BulkLoader.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { buildGraph } from "./buildGraph.ts";
import type { DataFolders } from "./dataFolders.ts";
import { datasetSummary } from "./datasetSummary.ts";
import type { Fault } from "./fault.ts";
import { bulkGraphOf, type LoadOutcome, loadDataset } from "./loadDataset.ts";
import { readDataset } from "./readDataset.ts";
import { checkStream } from "./stream/checkStream.ts";
import { isLarge } from "./stream/isLarge.ts";
import { loadStream } from "./stream/loadStream.ts";
import { streamGraph } from "./stream/streamGraph.ts";
import { streamSummary } from "./stream/walkGraph.ts";

/** A data set without a fault, which can be put into a database or into files. */
export interface CheckedLoad {
  into(
    store: GraphStore,
    options: { force: boolean; report: Report },
  ): Promise<{ summary: string; outcome: LoadOutcome }>;
  /** Its graph, whose rows can be asked for once, and its summary, when they have passed. */
  graph(): { graph: BulkGraph; summary: () => string };
}

type Checked = { load: CheckedLoad | null; faults: Fault[] };

/** Checks a data set and the own data laid over it; a large one row by row, so that no more than ids are held. */
export async function checkedLoad(folders: DataFolders, report: Report): Promise<Checked> {
  const isStreamed = (await isLarge(folders.base)) && folders.own.length === 0;
  return isStreamed ? streamed(folders.base, report) : whole(folders);
}

async function whole({ base, own }: DataFolders): Promise<Checked> {
  const { dataset, faults } = await readDataset(base, own);
  if (dataset === null) return { load: null, faults };
  const rows = buildGraph(dataset);
  const summary = () => datasetSummary(rows);
  const load: CheckedLoad = {
    into: async (store, options) => ({ outcome: await loadDataset(store, rows, options), summary: summary() }),
    graph: () => ({ graph: bulkGraphOf(rows), summary }),
  };
  return { load, faults };
}

async function streamed(base: string, report: Report): Promise<Checked> {
  const { checked, faults } = await checkStream(base, report);
  if (checked === null) return { load: null, faults };
  const load: CheckedLoad = {
    async into(store, options) {
      const { graph, outcome } = await loadStream(store, checked, options);
      return { outcome, summary: streamSummary(graph, checked) };
    },
    graph() {
      const graph = streamGraph(checked);
      return { graph, summary: () => streamSummary(graph, checked) };
    },
  };
  return { load, faults };
}
