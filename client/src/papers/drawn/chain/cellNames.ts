import type { ChartPaper } from "../../charts/ChartPaper.ts";
import { fitEnds, fitText, textWidth } from "../../charts/textWidth.ts";
import { BOLD, MARK } from "./chainColumns.ts";
import type { ChainRow } from "./chainRows.ts";
import type { PackedChain } from "./packChain.ts";

/** The short form of the words that most names share. */
const RARE_EARTH = "RE";
/** The typeface of files is so much wider than that of the page. */
const WIDER = 1.1;
/** Widths of names are estimates. */
const SPARE = 1.06;
/** Room for an ellipsis of Chinese width, in em. */
const ELLIPSIS = 0.5;

/** A name as it stands in its cell, and the width that it takes at most. */
export interface CellName {
  text: string;
  width: number;
  clipped: boolean;
  /** Whether it has "RE" for "rare earth". */
  isShort: boolean;
}

/** The names of rows in their cells; those that would be cut to the same words are cut in the middle. */
export function cellNames(rows: readonly ChainRow[], chain: PackedChain, paper: ChartPaper): CellName[] {
  const cut = rows.map((row) => nameIn(row, chain, paper, fitText));
  const times = new Map<string, number>();
  for (const { text } of cut) times.set(text, (times.get(text) ?? 0) + 1);
  return rows.map((row, index) => {
    const name = cut[index];
    return name && (!name.clipped || times.get(name.text) === 1) ? name : nameIn(row, chain, paper, fitEnds);
  });
}

/** A name whole, or with the words that most names share made short, or cut. */
function nameIn(
  { name, first, last }: ChainRow,
  { type, columns }: PackedChain,
  paper: ChartPaper,
  fit: typeof fitText,
): CellName {
  const isBar = last > first;
  const room = (isBar ? (columns[first]?.width ?? 0) : (columns[first]?.part ?? 0)) - MARK.before - MARK.behind;
  const size = type * (isBar ? BOLD : 1) * (paper.font === null ? 1 : WIDER);
  const short = textWidth(name, size) <= room ? name : name.replace(/\brare earths?\b/gi, RARE_EARTH);
  const text = textWidth(short, size) <= room ? short : fit(short, size, room - ELLIPSIS * type);
  const clipped = text !== short;
  // Lines end beside names: rather a little away than on a letter.
  const width = Math.min(room, textWidth(text, size) * SPARE + (clipped ? ELLIPSIS * type : 0));
  return { text, width, clipped, isShort: short !== name };
}
