import type { Dataset } from "../contract/index.ts";
import type { Statement } from "./GraphStore.ts";

/** Statements that add all rows of one kind, and the number of these rows. */
export interface RowBatches {
  rows: number;
  statements(): Iterable<Statement> | AsyncIterable<Statement>;
}

/** A data set in batches: each statement is one transaction. */
export interface BatchedGraph {
  dataset: Dataset;
  entities: RowBatches;
  claims: RowBatches;
  sources: RowBatches;
}

/** Receives the progress of a load: the current step, how much of it is done, and how much there is. */
export type Report = (what: string, done: number, total: number) => void;

/** Loads data sets that do not fit into one transaction. */
export interface BatchLoader {
  /** Whether one transaction could not hold so many claims, or what it would have to delete. */
  isNeeded(claims: number): Promise<boolean>;
  /**
   * Builds the data set beside the existing one, which readers see until the new one is complete. First removes what an
   * interrupted load has left. Throws LoadRefused if another load is running.
   */
  load(graph: BatchedGraph, report: Report): Promise<void>;
}
