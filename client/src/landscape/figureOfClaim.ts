import type { Claim } from "@atlas/server/contract";
import { type FigureWords, figureText } from "../ui/figureText.ts";
import { formatDate } from "../ui/formatDate.ts";

/** A figure as a cell shows it: number with unit, what sort it is and what it measures, and its date where that is known. */
export interface CellFigure {
  figure: FigureWords;
  date: string | null;
}

/** The figure of a claim; null where it has none. */
export function figureOfClaim(claim: Claim | undefined): CellFigure | null {
  const figure = claim === undefined ? null : figureText(claim);
  if (claim === undefined || figure === null) return null;
  return { figure, date: claim.since === null ? null : formatDate(claim.since) };
}
