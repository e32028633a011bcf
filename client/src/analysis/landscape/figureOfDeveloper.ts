import type { Developer } from "@atlas/server/contract";
import { type FigureWords, figureText } from "../../words/figureText.ts";
import { formatDate } from "../../words/formatDate.ts";
import { gradeName } from "../../words/names.ts";
import type { Named } from "./Named.ts";

/** A figure as a cell shows it: number with unit, what sort it is and what it measures. */
export interface CellFigure {
  figure: FigureWords;
  /** Its date where that is known, and its grade where that is not the developer's own. */
  asides: string[];
}

/** The figure that tells most of a developer; null where it has none. */
export function figureOfDeveloper({ figure_claim, evidence }: Developer, { claims }: Named): CellFigure | null {
  const claim = claims.get(figure_claim ?? "");
  const figure = claim === undefined ? null : figureText(claim);
  if (claim === undefined || figure === null) return null;
  const date = claim.since === null ? [] : [formatDate(claim.since)];
  const grade = claim.evidence === evidence ? [] : [gradeName(claim.evidence).toLowerCase()];
  return { figure, asides: [...date, ...grade] };
}
