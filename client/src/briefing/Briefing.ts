import type { Claim, Dataset, Entity, OwnershipContext, Source } from "@atlas/server/contract";
import type { Analysis } from "../analysis/common/Analysis.ts";
import type { Positions } from "../picture/canvas/placeEntities.ts";
import type { ShownCounts } from "../picture/graph/countShown.ts";
import type { ViewState } from "../url/view/viewState.ts";
import type { Language } from "../words/language.ts";
import type { BriefingSettings } from "./settings.ts";

/** A claim with the number that it has in figure, text, tables and files. */
export interface NumberedClaim {
  number: number;
  claim: Claim;
}

/** A source with its number, written S1, S2 and so on, and the numbers of the claims that cite it, for or against. */
export interface NumberedSource {
  number: number;
  source: Source;
  supports: readonly number[];
  disputes: readonly number[];
}

/**
 * All that the formats of a briefing are made of: plain data, the same for all of them. Equal briefings give equal files,
 * to the byte where the format allows.
 */
export interface Briefing {
  settings: BriefingSettings;
  /** Language of the text around the claims; statements and titles of sources stay in the language of the data. */
  language: Language;
  /** Day on which it is made, YYYY-MM-DD. */
  made: string;
  /** Absolute address of the view, with the version of the data set. */
  link: string;
  dataset: Dataset;
  /** SHA-256 of the data set's hash with the entities and claims shown, first 12 hexadecimal digits: equal hash, equal content. */
  hash: string;
  view: ViewState;
  /** What a page of analysis answered, where the briefing is made from one. */
  analysis: Analysis | null;
  /** What is shown and what filters keep back. */
  counts: ShownCounts;
  /** Entities that are drawn, in the order in which the view names them. */
  entities: readonly Entity[];
  /** How many neighbours each of them has in the data set that are not drawn, whatever the claims that make them neighbours. */
  further: ReadonlyMap<string, number>;
  /** Claims that are drawn, numbered from 1 without gaps. */
  claims: readonly NumberedClaim[];
  /** All sources of these claims, numbered from 1 in the order in which the claims cite them. */
  sources: readonly NumberedSource[];
  /** Every entity that a claim or source names, drawn or not, by id. */
  named: ReadonlyMap<string, Entity>;
  /** Who owns the entities and publishers named, drawn or not: the grades of the claims depend on it. */
  ownership: OwnershipContext;
  /** Where each drawn entity stands, in the units of the canvas. */
  positions: Positions;
}
