import type { Dataset } from "../contract/index.ts";
import type { Making } from "./AnswerCache.ts";
import type { ClaimText, IndexedEntity, SearchCandidate } from "./search/indexedRows.ts";

/** A value that both engines accept as a parameter and return in a row. */
export type CypherValue = null | boolean | number | string | CypherValue[] | { [key: string]: CypherValue };

export type CypherParams = Record<string, CypherValue>;

/** One row of an answer, not yet parsed. */
export type Row = Record<string, unknown>;

/** The text of one .cypher file; `embedded` is set only if the embedded engine needs its own. */
export interface CypherText {
  /** Path below cypher/ without the extension, such as `entity/entityNeighbours`; names the query in logs. */
  name: string;
  cypher: string;
  embedded?: string;
  /** Its scan of the whole graph, and the limit of that, from its header; undefined for a query that starts at an index. */
  scans?: string | undefined;
}

/** One statement of a write, with its parameters. */
export interface Statement {
  text: CypherText;
  params: CypherParams;
}

/** Rows that an index in this process has to put in, by ID, and to take out. */
export interface IndexChange<Row> {
  put: readonly Row[];
  gone: readonly string[];
}

/** A change of the data set that a graph holds. */
export interface GraphChange {
  /** The hash of the data set that the statements change. */
  from: string;
  statements: Iterable<Statement>;
  /** The same change for search indexes outside the graph. */
  entities: IndexChange<IndexedEntity>;
  claims: IndexChange<ClaimText>;
}

/** One word to find: whole, as a prefix, or with typing errors. */
export interface SearchToken {
  /** In the form of `search_tokens`. */
  text: string;
  /** Typing errors allowed: added, missing, wrong or swapped letters. */
  errors: number;
}

/** The tokens that `search` looks for: every one must match some name. */
export interface SearchQuery {
  tokens: SearchToken[];
  /** Types of the entities; empty means all. */
  types: string[];
  limit: number;
}

/** The words that `withWords` looks for: every one must occur in claims, names or summary. */
export interface WordQuery {
  /** Folded, as in `search_text`. */
  words: string[];
  /** Types of the entities; empty means all. */
  types: string[];
  /** Country of the entities; empty means any, or none. */
  country: string;
  limit: number;
}

export interface StoreHealth {
  /** The data set that the graph holds; null if it is empty. */
  dataset: Dataset | null;
}

/** A graph database that holds the projection of one data set. */
export interface GraphStore {
  readonly engine: "embedded" | "neo4j";
  /** Runs one read query. Throws QueryTimeout past the time limit and StoreUnavailable when the database is away. */
  read(text: CypherText, params: CypherParams): Promise<Row[]>;
  /** Runs all statements in one transaction: all of them take effect, or none. */
  write(statements: Iterable<Statement>): Promise<void>;
  /** Makes something of the graph once for each state of the data; only a store with a cache has it. */
  once?<Made extends object>(key: string, making: Making<Made>): Promise<Made>;
  /**
   * Changes the data set in one transaction, without planning all queries anew. Returns false, and changes nothing, if the graph
   * holds another data set than the change starts from. Throws LoadRefused while a load is running, and WriteRefused if the
   * database takes no writes from this account.
   */
  change(change: GraphChange): Promise<boolean>;
  /** Loads data sets that do not fit into one transaction, if the engine can. */
  readonly batches?: BatchLoader;
  /** Candidates for a search: all matching entities and perhaps others, up to the limit; the caller ranks them. */
  search(query: SearchQuery): Promise<SearchCandidate[]>;
  /** The ids of the entities that have one of some whole names, in the form of `nameKey`. */
  named(keys: readonly string[]): Promise<string[]>;
  /** The ids of the entities that have all of some words in their claims, names and summary together, best first. */
  withWords(query: WordQuery): Promise<string[]>;
  /** Asks the database for its data set. Throws StoreUnavailable when it is away. */
  health(): Promise<StoreHealth>;
  close(): Promise<void>;
}

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
