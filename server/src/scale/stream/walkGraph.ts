import { countSummary } from "../../dataset/count/datasetSummary.ts";
import type { Report } from "../../store/BulkLoader.ts";
import type { CheckedFiles } from "./checkStream.ts";
import { type StreamedGraph, streamGraph } from "./streamGraph.ts";

/** Makes all rows of a graph once without keeping any, to get its hash and summary. */
export async function walkGraph(checked: CheckedFiles, report: Report = () => {}): Promise<StreamedGraph> {
  const graph = streamGraph(checked);
  for await (const _ of graph.entities());
  let done = 0;
  for await (const _ of graph.claims()) report("grading the claims", ++done, graph.counts.claims);
  for await (const _ of graph.sources());
  return graph;
}

/** The summary of a graph whose rows have all been read. */
export function streamSummary(graph: StreamedGraph, { known }: CheckedFiles): string {
  const publishers = new Set([...known.sources.values()].map(({ publisher }) => publisher)).size;
  return countSummary({ ...graph, dataset: graph.dataset(), sources: known.sources.size, publishers });
}
