import type { Dataset } from "../contract/index.ts";
import type { BulkLoader } from "./BulkLoader.ts";
import type { SearchCandidate } from "./searchCandidate.ts";

/** A value that both engines take as a parameter and give back in a row. */
export type CypherValue = null | boolean | number | string | CypherValue[] | { [key: string]: CypherValue };

export type CypherParams = Record<string, CypherValue>;

/** One row of an answer, not yet parsed. */
export type Row = Record<string, unknown>;

/** The text of one .cypher file; `embedded` is there only where the embedded engine needs its own. */
export interface CypherText {
  /** Path below cypher/ without the extension, such as `entity/entityNeighbours`; names the query in logs. */
  name: string;
  cypher: string;
  embedded?: string;
  /** What it reads of the whole graph, and what bounds that, as its header says; not there for a query that an index anchors. */
  scans?: string | undefined;
}

/** One statement of a write, with its parameters. */
export interface Statement {
  text: CypherText;
  params: CypherParams;
}

/** One word to be found, as a whole word, a beginning or a near miss. */
export interface SearchToken {
  /** In the form of `search_tokens`. */
  text: string;
  /** Most typing errors forgiven: letters too many, missing, wrong or swapped. */
  errors: number;
}

/** What `search` looks for: every token must be met by some name. */
export interface SearchQuery {
  tokens: SearchToken[];
  /** Types of the entities; empty means all. */
  types: string[];
  limit: number;
}

export interface StoreHealth {
  /** The data set that the graph holds; null when it is empty. */
  dataset: Dataset | null;
}

/** A graph database that holds the projection of one data set. */
export interface GraphStore {
  readonly engine: "embedded" | "neo4j";
  /** Runs one read query. Throws QueryTimeout past the time limit and StoreUnavailable when the database is away. */
  read(text: CypherText, params: CypherParams): Promise<Row[]>;
  /** Runs all statements in one transaction: all of them take effect, or none. */
  write(statements: Iterable<Statement>): Promise<void>;
  /** Loads data sets that do not fit into one transaction, where the engine can. */
  readonly bulk?: BulkLoader;
  /** Candidates for a search: all entities that match and maybe others, up to the limit; the caller ranks them. */
  search(query: SearchQuery): Promise<SearchCandidate[]>;
  /** Asks the database for its data set. Throws StoreUnavailable when it is away. */
  health(): Promise<StoreHealth>;
  close(): Promise<void>;
}
