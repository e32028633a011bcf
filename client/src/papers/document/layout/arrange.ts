import type { Briefing } from "../../briefing/Briefing.ts";
import { POINTS_PER_MM } from "../../figure/page.ts";
import type { Block } from "../Block.ts";
import { layOut, pageSize, roomBelow } from "./layOut.ts";

/** The pages that a paper should not exceed, without how to go on, its sources and further rows. */
const MOST_PAGES = 2;
/** The part of a page that may stay empty before another order is tried. */
const MOST_EMPTY = 0.15;
/** Fewer rows of a longer table would say too little. */
const LEAST_ROWS = 2;
/** More rows than any two pages hold. */
const MOST_ROWS = 60;

/** Rows left out at once while looking for how many fit. */
const STEP = 5;

/** The least height of a figure in mm, of few entities and of many, and its greatest heights, the preferred one first. */
const SMALL = { least: 66, greatest: [105, 85, 66] } as const;
const LARGE = { least: 105, greatest: [130, 105] } as const;
/** Entities of a view up to which its figure may be small. */
const FEW = 15;

/** The parts of a paper, of which figure, table, grounds and how to go on may stand in any order. */
export interface PaperParts {
  first: readonly Block[];
  /** With its heading. */
  figure: readonly Block[];
  /** The table of an answer with its first rows. */
  table: (rows: number) => readonly Block[];
  /** Rows of the whole table. */
  rows: number;
  restsOn: readonly Block[];
  goOn: readonly Block[];
  /** The notes at the feet of the pages. */
  notes: readonly Block[];
}

/**
 * The order of a paper that leaves the least of its pages empty, with as many rows of its table as two pages hold. The
 * drawn view makes room for rows: it is then `later`, for the pages after them.
 */
export function arrange(parts: PaperParts, briefing: Briefing): { blocks: Block[]; rows: number; later: Block[] } {
  const found = withMostRows(parts, briefing);
  const drawn = parts.figure.some(({ block }) => block === "figure");
  if (found.rows === parts.rows || !drawn) return { ...found, later: [] };
  const without = withMostRows({ ...parts, figure: [] }, briefing);
  if (without.rows === found.rows) return { ...found, later: [] };
  return { ...without, later: [...parts.figure] };
}

/** Gives a figure among further pages the room that is left on its page, if it is not too little. */
export function fitFigure(blocks: readonly Block[], notes: readonly Block[], briefing: Briefing): Block[] {
  return withFigure(blocks, { notes, least: SMALL.least, most: LARGE.greatest[0] }, briefing);
}

interface RowsFound {
  blocks: Block[];
  rows: number;
}

function withMostRows(parts: PaperParts, briefing: Briefing): RowsFound {
  const fitting = (rows: number): RowsFound | null => {
    const { pages, blocks } = best(rows, parts, briefing);
    return pages <= MOST_PAGES ? { blocks, rows } : null;
  };
  const least = Math.min(LEAST_ROWS, parts.rows);
  let tooMany = Math.min(parts.rows, MOST_ROWS) + 1;
  // In steps, as laying out takes time; not by halves: a short table is kept together, so that more rows may fit.
  while (tooMany > least) {
    const tried = Math.max(tooMany - STEP, least);
    const found = fitting(tried);
    for (let rows = tooMany - 1; found && rows > tried; rows -= 1) {
      const more = fitting(rows);
      if (more) return more;
    }
    if (found) return found;
    tooMany = tried;
  }
  return { blocks: best(0, parts, briefing).blocks, rows: 0 };
}

function isLarge({ settings, entities }: Briefing): boolean {
  return settings.figureOf === "view" && entities.length > FEW;
}

interface Arranged {
  blocks: Block[];
  pages: number;
  /** The largest empty part of a page that is not the last. */
  empty: number;
}

function best(rows: number, parts: PaperParts, briefing: Briefing): Arranged {
  const { first, figure, restsOn, goOn, notes } = parts;
  const table = parts.table(rows);
  const heights = isLarge(briefing) ? LARGE : SMALL;
  const orders = [
    [figure, table, restsOn, goOn],
    [table, figure, restsOn, goOn],
    [restsOn, figure, table, goOn],
    [table, restsOn, figure, goOn],
    [restsOn, goOn, figure, table],
    [table, restsOn, goOn, figure],
  ];
  const all = orders.flatMap((order) =>
    heights.greatest.map((most): Arranged => {
      const blocks = withFigure([...first, ...order.flat()], { notes, least: heights.least, most }, briefing);
      // How to go on needs no room on these pages where it ends the paper: it may stand with the sources.
      const ended = order.at(-1) === goOn ? blocks.slice(0, blocks.length - goOn.length) : blocks;
      const laid = layOut([...ended, ...notes], briefing);
      const { height } = pageSize(briefing);
      const left = laid.slice(0, -1).map(({ used, foot }) => 1 - (used + foot) / height);
      return { blocks, pages: laid.length, empty: Math.max(0, ...left) };
    }),
  );
  const fewest = Math.min(...all.map(({ pages }) => pages));
  const few = all.filter(({ pages }) => pages <= Math.max(fewest, MOST_PAGES));
  return few.find(({ empty }) => empty <= MOST_EMPTY) ?? few.toSorted((a, b) => a.empty - b.empty)[0] ?? emptyPaper;
}

const emptyPaper: Arranged = { blocks: [], pages: 0, empty: 0 };

/** Gives the figure among some blocks the height that is left on its page, or on the next if that is too little. */
function withFigure(blocks: readonly Block[], { notes, ...heights }: FigureSpace, briefing: Briefing): Block[] {
  const place = blocks.findIndex(({ block }) => block === "figure");
  const figure = blocks[place];
  if (figure?.block !== "figure") return [...blocks];
  const [least, most] = [heights.least * POINTS_PER_MM, heights.most * POINTS_PER_MM];
  const room = roomBelow([...blocks.slice(0, place), ...notes], briefing);
  if (room >= least) return blocks.with(place, { ...figure, height: Math.min(room, most) });
  const head = blocks[place - 1];
  // LibreOffice leaves the heading of a picture behind on the page before.
  const breaking = head?.block === "heading" ? blocks.with(place - 1, { ...head, breaks: true as const }) : blocks;
  return breaking.with(place, { ...figure, height: most });
}

interface FigureSpace {
  notes: readonly Block[];
  /** In mm. */
  least: number;
  most: number;
}
