import type { Developer } from "@atlas/server/contract";
import { type FigureWords, figureText } from "../../../model/words/figureText.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { Lookup } from "./Lookup.ts";

/** A figure in a cell: number with unit, kind, and what it measures. */
export interface CellFigure {
  figure: FigureWords;
  /** Its date, if known, and its grade, if different from that of the developer. */
  asides: string[];
}

/** The most informative figure of a developer; null if it has none. */
export function figureOfDeveloper({ figure_claim, evidence }: Developer, { claims }: Lookup): CellFigure | null {
  const claim = claims.get(figure_claim ?? "");
  const figure = claim === undefined ? null : figureText(claim);
  if (claim === undefined || figure === null) return null;
  const date = claim.since === null ? [] : [formatDate(claim.since)];
  const grade = claim.evidence === evidence ? [] : [gradeName(claim.evidence).toLowerCase()];
  return { figure, asides: [...date, ...grade] };
}
