import type { Claim, Entity, Source } from "../../contract/index.ts";
import type { DatasetDescription } from "../read/datasetFile.ts";

/** An entity as its file gives it, without values derived from other files. */
export type EntityRow = Omit<Entity, "counterpart" | "subsidiary" | "claim_count" | "neighbour_count">;

/** A claim as its dossier gives it, without its evidence and values derived from its sources. */
export type ClaimRow = Omit<
  Claim,
  "evidence" | "publisher_count" | "independent_sources" | "source_kinds" | "newest_source"
>;

/** A source as sources.csv gives it, without the number of claims that cite it. */
export type SourceRow = Omit<Source, "claim_count">;

/** A data set without a fault. */
export interface CheckedDataset {
  description: DatasetDescription;
  /** Names of the folders of own data that are laid over it, in that order. */
  own: string[];
  entities: EntityRow[];
  claims: ClaimRow[];
  sources: SourceRow[];
}
