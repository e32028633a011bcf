import type { Dataset, Source } from "../contract/index.ts";

/** Rows one after the other, of which there may be more than memory holds. */
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

/** What the graph keeps with a hub of its claims. */
export interface BulkHub {
  id: string;
  hub_counts: string[];
  hub_first: string[];
}

/** A data set whose rows are asked for one after the other, each once. */
export interface BulkGraph {
  /** What the data set is; asked for when all rows have passed, from which its hash follows. */
  dataset(): Dataset;
  counts: { entities: number; claims: number; sources: number };
  entities(): Rows<BulkEntity>;
  claims(): Rows<BulkClaim>;
  sources(): Rows<Source>;
  /** The hubs; asked for when all claims have passed, from which what is kept with them follows. */
  hubs(): Rows<BulkHub>;
}

/** Hears how far a load is: what it does now, how much of that is done, and how much there is in all. */
export type Report = (what: string, done: number, total: number) => void;

/** Loads data sets that do not fit into one transaction. */
export interface BulkLoader {
  /** Whether one transaction could not hold so many claims, or what it would have to take away. */
  isNeeded(claims: number): Promise<boolean>;
  /**
   * Builds the data set beside the one that is there, which readers go on to see whole until the new one is complete. What a load
   * that ended early has left is taken away first. Throws LoadRefused where another load is at work.
   */
  load(graph: BulkGraph, report: Report): Promise<void>;
}
