import type { Claim, Dataset, Entity, Source } from "../contract/index.ts";

/** An entity as the graph keeps it: with its labels, and with what search looks through. */
export interface EntityNode extends Entity {
  /** All labels of the node, `Entity` first. */
  labels: string[];
  search_names: string[];
  search_tokens: string;
}

/** A claim as the graph keeps it: with what queries order and filter by. */
export interface ClaimRelationship extends Claim {
  evidence_rank: number;
  /** First day of `since`; null where the start is not known. */
  since_day: string | null;
  /** Last day of `until`; null where the end is not known, or has not come. */
  until_day: string | null;
  /** Last day of `due`; null where no date is told. */
  due_day: string | null;
  /** Last day of `newest_source`; null where no source is dated. */
  newest_day: string | null;
  /** Number of sources that support it. */
  source_count: number;
}

/** Everything that a graph database holds of a data set. */
export interface GraphRows {
  dataset: Dataset;
  entities: EntityNode[];
  claims: ClaimRelationship[];
  sources: Source[];
}
