import type { SourceRow } from "../dataset/check/checkedDataset.ts";
import type { Fault } from "../dataset/read/fault.ts";
import type { EntityType } from "../rules/vocabulary.ts";
import type { DraftFile, DraftRow } from "./DraftFile.ts";
import type { NamedEntity } from "./knownEntities.ts";
import type { SheetRow } from "./readSheet.ts";

/** Own data files made from a spreadsheet, by path, and the faults found. */
export interface Converted {
  files: Map<string, DraftFile>;
  faults: Fault[];
  /** Faults of lines that contradict an earlier one, which may be the one that is wrong. */
  contradictions: Fault[];
  /** Cells that name a new entity whose type has a fault in another cell. */
  untyped: Pick<Fault, "line" | "column">[];
}

/** Rows that a spreadsheet may name. */
export interface KnownRows {
  entities: readonly NamedEntity[];
  sources: readonly KnownSource[];
  /** Publishers of the register. */
  publishers: readonly { publisher: string }[];
  claims: readonly { id: string }[];
  /** An entity that rows may still contradict, by ID; null for an entity of the data set, which needs no description. */
  described?: (id: string) => { type: EntityType; cells: Readonly<Record<string, string>> } | null;
}

export type KnownSource = Pick<SourceRow, "id" | "url" | "publisher" | "title" | "published">;

/** Names a claim that has no id in the spreadsheet, by its other cells and its line; `freeId` makes an id unique. */
export type ClaimNamer = (cells: DraftRow["cells"], line: number, freeId: (stem: string) => string) => string;

/** An end of a claim: an entity of the data set, or a new one. */
export type End = Pick<NamedEntity, "name" | "type"> & Partial<NamedEntity>;

/** The claim of a row with its ends, of which those that have a fault are undefined. */
export interface ConvertedClaim {
  row: SheetRow;
  cells: DraftRow["cells"];
  subject: End | undefined;
  object: End | undefined;
  about: End | undefined;
}

/** Additions to a row beyond its cells. */
export interface Completing {
  claimId?: ClaimNamer;
  /** The claim's cells with what follows from the row. */
  claim?: (claim: ConvertedClaim) => DraftRow["cells"];
  /** The ID of the end whose word the source of a row is, where the mapping does not say it; empty for none. */
  wordOf?: (claim: ConvertedClaim) => string;
}

/** Key of a source: its address, or of one without, its publisher, title and date. */
export function sourceKey({ url, title, publisher, published }: Omit<KnownSource, "id">): string {
  return url || JSON.stringify([title, publisher, published ?? ""]);
}
