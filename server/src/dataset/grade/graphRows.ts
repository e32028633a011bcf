import type { Claim, Dataset, Entity, Source } from "../../contract/index.ts";
import type { HubNote } from "../../scale/hubs/hubNotes.ts";

/** An entity as the graph keeps it: with its labels, and with what search looks through. */
export interface EntityNode extends Entity {
  /** All labels of the node, `Entity` first. */
  labels: string[];
  search_names: string[];
  search_tokens: string;
  /** Of a hub what is kept with it; null for all others. */
  hub_counts: HubNote["hub_counts"] | null;
  hub_first: HubNote["hub_first"] | null;
}

/** A claim as the graph keeps it: with what queries order and filter by. */
export interface ClaimRelationship extends Claim {
  evidence_rank: number;
  /** First day of `since`; null where the start is not known. */
  since_day: string | null;
  /** Last day on which it can have held, see `untilDay`; null where it goes on, or nothing tells. */
  until_day: string | null;
  /** Last day of `due`; null where no date is told. */
  due_day: string | null;
  /** Last day of `newest_source`; null where no source is dated. */
  newest_day: string | null;
  /** Number of sources that support it. */
  source_count: number;
  /** Sorts claims as lists show them. */
  rank_key: string;
  /** What a search for claims looks through: statement, notes and the names of both ends, in lower case. */
  search_text: string;
}

/** A source as the graph keeps it. */
export interface SourceNode extends Source {
  /** What a search for sources looks through: title and publisher, in lower case. */
  search_text: string;
}

/** Everything that a graph database holds of a data set. */
export interface GraphRows {
  dataset: Dataset;
  entities: EntityNode[];
  claims: ClaimRelationship[];
  sources: SourceNode[];
}
