import type { Claim, Dataset, Entity, Source } from "../../contract/index.ts";
import type { CheckVerdict } from "../../rules/checkVerdict.ts";
import type { HubNote } from "./hubNotes.ts";

/** An entity as stored in the graph, with its labels and search terms. */
export interface EntityNode extends Entity {
  /** All labels of the node, `Entity` first. */
  labels: string[];
  search_names: string[];
  search_tokens: string;
  /** Set for hubs, null for all others. */
  hub_counts: HubNote["hub_counts"] | null;
  hub_first: HubNote["hub_first"] | null;
}

/** A claim as stored in the graph, with columns that queries sort and filter by. */
export interface ClaimRelationship extends Claim {
  evidence_rank: number;
  /** First day of `since`; null if the start is unknown. */
  since_day: string | null;
  /** Last day on which it can have held, see `untilDay`; null if it continues or nothing is known. */
  until_day: string | null;
  /** Last day of `due`; null if no date is given. */
  due_day: string | null;
  /** Last day of `newest_source`; null if no source is dated. */
  newest_day: string | null;
  /** 0 in force, 1 last reported years ago, 2 any other status, see `statusRank`. */
  status_rank: number;
  /** Verdict of its checked sources, taken together; null if none was checked. */
  check_verdict: CheckVerdict | null;
  /** The grade it would have if no source were left out for a failed check; null if that is its grade. */
  evidence_unchecked: Claim["evidence"] | null;
  source_count: number;
  /** Sort key for lists of claims. */
  rank_key: string;
  /** Search text: statement, notes and the names of both ends, in lower case. */
  search_text: string;
}

export interface SourceNode extends Source {
  /** Search text: title and publisher, in lower case. */
  search_text: string;
}

/** Everything that a graph database stores for a data set. */
export interface GraphRows {
  dataset: Dataset;
  entities: EntityNode[];
  claims: ClaimRelationship[];
  sources: SourceNode[];
}
