import type { Dataset, Source } from "../contract/index.ts";

/** A stream of rows; there may be more than memory holds. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** A claim to be loaded: a relationship of its predicate between two entities. */
export interface BulkClaim {
  subject: string;
  predicate: string;
  object: string;
}

/** An entity to be loaded, with all labels of its node. */
export interface BulkEntity {
  id: string;
  labels: string[];
}

/** The notes that the graph keeps on the claims of a hub. */
export interface BulkHub {
  id: string;
  hub_counts: string[];
  hub_first: string[];
}

/** A data set whose rows are read once, one after the other. */
export interface BulkGraph {
  /** The description, read after all rows because its hash depends on them. */
  dataset(): Dataset;
  counts: { entities: number; claims: number; sources: number };
  entities(): Rows<BulkEntity>;
  claims(): Rows<BulkClaim>;
  sources(): Rows<Source>;
  /** The hubs, read after all claims because what is stored with them depends on these. */
  hubs(): Rows<BulkHub>;
}

/** Receives the progress of a load: the current step, how much of it is done, and how much there is. */
export type Report = (what: string, done: number, total: number) => void;

/** Loads data sets that do not fit into one transaction. */
export interface BulkLoader {
  /** Whether one transaction could not hold so many claims, or what it would have to delete. */
  isNeeded(claims: number): Promise<boolean>;
  /**
   * Builds the data set beside the existing one, which readers see until the new one is complete. First removes what an
   * interrupted load has left. Throws LoadRefused if another load is running.
   */
  load(graph: BulkGraph, report: Report): Promise<void>;
}
