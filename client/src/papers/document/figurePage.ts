import { gradeName } from "../../model/words/names.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { LIST_INDENT, RULE_SPACE, type TypeStyle, textArea, titleType, type } from "../briefing/paper.ts";
import { type Page, POINTS_PER_MM } from "../figure/page.ts";
import type { Block, Run } from "./Block.ts";

/** Widths of characters in em in the type of documents, by class; all others are as wide as a Chinese one. */
const classes: readonly [characters: RegExp, width: number][] = [
  [/[ijltfI.,:;'’‘|()[\]!/ \u00a0-]/, 0.26],
  [/[mwMW@%—…]/, 0.8],
  [/[A-HJ-LN-VX-Z&“”]/, 0.575],
  [/[rsczt]/, 0.4],
  [/[!-\u024f–]/, 0.51],
];
/** Bold type in relation to plain. */
const BOLD = 1.04;

/** The height of a paragraph in points, its lines broken between words as Word and browsers do. */
export function textHeight(text: string, style: TypeStyle, width: number, bold = false): number {
  const { size, line, before, after } = style;
  const em = (width / size) * (bold ? 1 / BOLD : 1);
  let [lines, used] = [1, 0];
  for (const word of text.match(/[^\s\u3000-\uffef]+\s*|\s+|[\u3000-\uffef]/g) ?? []) {
    const [whole, printed] = [widthOf(word), widthOf(word.trimEnd())];
    if (used > 0 && used + printed > em) [lines, used] = [lines + 1, 0];
    used += whole;
  }
  return before + lines * line + after;
}

function widthOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += classes.find(([characters]) => characters.test(character))?.[1] ?? 1;
  return sum;
}

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

const HEAD_AND_CAPTION =
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
  const above = blocks.reduce((sum, block) => sum + heightOf(block, width * POINTS_PER_MM), 0);
  return height * POINTS_PER_MM - above - HEAD_AND_CAPTION - SLACK;
}

/** The height of a text in points; tables and figures come later. */
function heightOf(block: Block, width: number): number {
  switch (block.block) {
    case "title":
      return textHeight(block.text, titleType(block.text), width, true);
    case "heading":
      return textHeight(block.text, type.heading1, width, true) + RULE_SPACE + 1;
    case "paragraph":
      return textHeight(textOf(block.runs), block.style === "note" ? type.small : type[block.style ?? "body"], width);
    case "list":
      return block.items.reduce((sum, item) => sum + textHeight(textOf(item), type.list, width - LIST_INDENT), 0);
    default:
      return 0;
  }
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => ("text" in run ? run.text : "grade" in run ? `${gradeName(run.grade)}  ` : "1")).join("");
}
