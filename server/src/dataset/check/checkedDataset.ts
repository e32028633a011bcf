import type { z } from "zod";
import type { Claim, Entity, Source } from "../../contract/index.ts";
import type { ClaimChecks } from "../grade/claimChecks.ts";
import type { checkColumns, publisherColumns } from "../read/columns.ts";
import type { DatasetDescription } from "../read/datasetFile.ts";

/** An entity as its file gives it, without values derived from other files. */
export type EntityRow = Omit<Entity, "counterpart" | "subsidiary" | "claim_count" | "neighbour_count">;

/** A claim as its dossier gives it, without its evidence, its checks and values derived from its sources. */
export type ClaimRow = Omit<
  Claim,
  | keyof ClaimChecks
  | "evidence"
  | "publisher_count"
  | "independent_sources"
  | "source_roles"
  | "publisher_kinds"
  | "newest_source"
  | "last_reported"
>;

/** A source as sources.csv gives it, without what follows from claims, checks and the register of publishers. */
export type SourceRow = Omit<
  Source,
  | "claim_count"
  | "newest_check"
  | "publisher_kind"
  | "publisher_country"
  | "publisher_controlled_by"
  | "publisher_note"
  | "repeated_publisher"
  | "repeated_kind"
  | "repeated_country"
  | "repeated_controlled_by"
>;

/** A publisher as publishers.csv gives it. */
export type PublisherRow = z.output<typeof publisherColumns>;

/** One reading of a source again, as checks.csv gives it. */
export type CheckRow = z.output<typeof checkColumns>;

/** A data set without a fault. */
export interface CheckedDataset {
  description: DatasetDescription;
  /** Names of the folders of own data that are laid over it, in that order. */
  own: string[];
  entities: EntityRow[];
  claims: ClaimRow[];
  sources: SourceRow[];
  publishers: PublisherRow[];
  checks: CheckRow[];
}
