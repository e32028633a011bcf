import type { Claim, Dataset, Entity, OwnershipContext, Source } from "@atlas/server/contract";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { Language } from "../../model/words/language.ts";
import type { Positions } from "../../picture/canvas/placeEntities.ts";
import type { ShownCounts } from "../../picture/graph/countShown.ts";
import type { Group } from "../../picture/layouts/Layout.ts";
import type { Analysis } from "../answers/common/Analysis.ts";
import type { Part } from "../answers/common/partOfAnswer.ts";
import type { BriefingSettings } from "./settings.ts";

/** A claim of a briefing. */
export interface ClaimInBriefing {
  claim: Claim;
  /** Whether it belongs to the answer of the analysis; absent if no claim shown does. */
  part?: Part;
}

/** A claim with its number, the same in figure, text, tables and files. */
export interface NumberedClaim extends ClaimInBriefing {
  number: number;
}

/** A source with its number, written S1, S2 and so on, and the numbers of the claims that cite it, for or against. */
export interface NumberedSource {
  number: number;
  source: Source;
  supports: readonly number[];
  disputes: readonly number[];
}

/**
 * Everything the formats of a briefing are made from, as plain data. Equal briefings give equal files, to the byte if
 * the format allows.
 */
export interface Briefing {
  settings: BriefingSettings;
  /** Pages of the annex that the author may add, if they have been counted. */
  annexPages?: number;
  /** Language of the text around the claims; statements and source titles stay in the language of the data. */
  language: Language;
  /** Day of making, YYYY-MM-DD. */
  made: string;
  /**
   * Address of the view, with the version of the data set: whole if readers elsewhere can open it, otherwise path and
   * query alone.
   */
  link: string;
  dataset: Dataset;
  /**
   * First 12 hexadecimal digits of a SHA-256 over the hash of the data set and the entities and claims shown; see
   * contentHash.
   */
  hash: string;
  view: ViewState;
  /** The answer of an analysis page, if the briefing is made from one. */
  analysis: Analysis | null;
  /** Numbers shown and held back by filters. */
  counts: ShownCounts;
  /** Entities drawn, in the order of the view. */
  entities: readonly Entity[];
  /**
   * By entity id, the number of its neighbours in the data set that are not drawn, whatever the claims between them.
   */
  undrawnNeighbours: ReadonlyMap<string, number>;
  /** Claims drawn, numbered from 1 without gaps: the key points first. */
  claims: readonly NumberedClaim[];
  /** All sources of these claims, numbered from 1 in order of first citation. */
  sources: readonly NumberedSource[];
  /** Every entity that a claim or source names, drawn or not, by id. */
  named: ReadonlyMap<string, Entity>;
  /** Who owns the named entities and publishers, drawn or not: grades depend on it. */
  ownership: OwnershipContext;
  /** Positions of the drawn entities, in canvas units. */
  positions: Positions;
  /** Groups that the last layout stood in columns. */
  groups: readonly Group[];
  /** The author's own Word or PowerPoint file, whose look the saved file takes. */
  template?: Template;
}

/** A Word or PowerPoint file, as the author gave it. */
export interface Template {
  name: string;
  bytes: Uint8Array;
}
