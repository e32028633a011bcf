import type { Briefing } from "../briefing/Briefing.ts";
import { RULE_SPACE, textArea, type } from "../briefing/paper.ts";
import { type Page, POINTS_PER_MM } from "../figure/page.ts";
import type { Block } from "./Block.ts";
import { heightOf } from "./blockHeight.ts";

/** The least height of a figure below text, in points: of a whole view, or of the key points alone. */
const least = { view: 105 * POINTS_PER_MM, keyPoints: 66 * POINTS_PER_MM };
/** The greatest height, and that above the table of an answer, which then begins on the same page. */
const MOST = 130 * POINTS_PER_MM;
const MOST_OF_POINTS = 105 * POINTS_PER_MM;
const MOST_ABOVE_TABLE = 70 * POINTS_PER_MM;
/** Points that a paragraph may be longer than estimated. */
const SLACK = 10;

/** The space for the figure: the width of the text, and the height left on its page or, if too little, on the next. */
export function figurePage({ settings }: Pick<Briefing, "settings">, blocks: readonly Block[]): Page {
  const { paper, figureSize } = settings;
  const { width, height } = textArea(paper, figureSize === "landscape");
  const page = { width: width * POINTS_PER_MM, untitled: true, inDocument: true };
  if (figureSize === "landscape") return { ...page, height: height * POINTS_PER_MM - HEAD_AND_CAPTION };
  const place = blocks.findIndex(({ block }) => block === "figure");
  const most =
    settings.figureOf === "view" ? MOST : standsAboveTable(blocks, place) ? MOST_ABOVE_TABLE : MOST_OF_POINTS;
  const room = roomBelow(blocks.slice(0, Math.max(0, place - 1)), { settings });
  return { ...page, height: room < least[settings.figureOf] ? most : Math.min(room, most) };
}

/** Whether the table of an answer follows the figure under its heading. */
function standsAboveTable(blocks: readonly Block[], place: number): boolean {
  const table = blocks[place + 2];
  return table?.block === "table" && !table.kept;
}

/** Whether a figure has room on the first page, below some blocks. */
export function fitsBelow(blocks: readonly Block[], briefing: Pick<Briefing, "settings">): boolean {
  return roomBelow(blocks, briefing) >= least[briefing.settings.figureOf];
}

/** The heading and the caption of a figure, in points. */
export const HEAD_AND_CAPTION =
  type.heading1.before +
  RULE_SPACE +
  type.heading1.line +
  type.heading1.after +
  type.caption.before +
  type.caption.line +
  type.caption.after +
  1;

/** The height left for a figure on the first page, in points. */
function roomBelow(blocks: readonly Block[], { settings }: Pick<Briefing, "settings">): number {
  const { width, height } = textArea(settings.paper);
  const above = blocks.reduce((sum, block) => sum + textOnly(block, width * POINTS_PER_MM), 0);
  return height * POINTS_PER_MM - above - HEAD_AND_CAPTION - SLACK;
}

/** The part of a page that a table may fill even if the paper then has a third page: rows that are left out are asked for. */
const LEAST_FOR_TABLE = 0.8;

/** The height in points for a table beside some blocks, with the figure among them: what they leave on two pages, or most of a page. */
export function roomForTable(briefing: Pick<Briefing, "settings">, blocks: readonly Block[]): number {
  const area = textArea(briefing.settings.paper);
  const [width, height] = [area.width * POINTS_PER_MM, area.height * POINTS_PER_MM];
  const drawn = blocks.some(({ block }) => block === "figure") ? figurePage(briefing, blocks).height : 0;
  const used = blocks.reduce((sum, block) => sum + heightOf(block, width), drawn);
  return Math.max(2 * (height - SLACK) - used, LEAST_FOR_TABLE * height);
}

/** Tables and figures stand below the text that is measured here. */
function textOnly(block: Block, width: number): number {
  return block.block === "table" || block.block === "figure" || block.block === "chart" ? 0 : heightOf(block, width);
}
