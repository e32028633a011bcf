import { gradeName } from "../../model/words/names.ts";
import {
  AFTER_TABLE,
  COLUMN_GAP,
  LIST_INDENT,
  RULE_SPACE,
  type TypeStyle,
  titleType,
  type,
} from "../briefing/paper.ts";
import { POINTS_PER_MM } from "../figure/page.ts";
import { type Block, isWideTable, type Run, type TableBlock } from "./Block.ts";

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

/** The height of a block in points on a page of this width, as Word and print set it; a figure has that of its page. */
export function heightOf(block: Block, width: number): number {
  switch (block.block) {
    case "title":
      return textHeight(block.text, titleType(block.text), width, true);
    case "heading":
      return textHeight(block.text, type.heading1, width, true) + RULE_SPACE + 1;
    case "paragraph":
      return textHeight(textOf(block.runs), block.style === "note" ? type.small : type[block.style ?? "body"], width);
    case "list":
      return block.items.reduce((sum, item) => sum + textHeight(textOf(item), type.list, width - LIST_INDENT), 0);
    case "table":
      return headHeight(block, width) + rowHeights(block, width).reduce((sum, height) => sum + height, 0);
    case "chart": {
      const { width: across, height } = block.drawing.attributes ?? {};
      return (width * Number(height)) / Number(across) + textHeight(block.caption, type.caption, width);
    }
    case "endnotes": {
      const column = (width - COLUMN_GAP * POINTS_PER_MM) / 2;
      const lines = block.notes.flatMap((note) => note.lines.map(textOf));
      return lines.reduce((sum, line) => sum + textHeight(line, type.endnote, column), 0) / 2;
    }
    case "figure":
    case "sources":
      return 0;
  }
}

/** The height of the caption and the heads of a table, and of the space below it, in points. */
export function headHeight(table: TableBlock, width: number): number {
  const caption = table.headed ? 0 : textHeight(table.caption, type.caption, width);
  return caption + rowHeight(table, table.columns, width, true) + AFTER_TABLE;
}

/** The height of each row of a table in points, with the line below it if it has one. */
export function rowHeights(table: TableBlock, width: number): number[] {
  return table.rows.map((row, place) => {
    const below = textOf(table.below?.rows[place] ?? []);
    const cells = row.map(({ runs }) => textOf(runs));
    return rowHeight(table, cells, width) + (below === "" ? 0 : rowHeight(table, [below], width));
  });
}

/** Points on both sides of the text in a cell. */
const CELL_PADDING = 8.5;

function rowHeight(table: TableBlock, texts: readonly string[], width: number, bold = false): number {
  const style = isWideTable(table) ? type.wideTable : type.table;
  const all = table.widths.reduce((sum, one) => sum + one, 0);
  const across = (place: number) => (texts.length === 1 ? width : (width * (table.widths[place] ?? 0)) / all);
  return Math.max(...texts.map((text, place) => textHeight(text, style, across(place) - CELL_PADDING, bold)));
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => ("text" in run ? run.text : "grade" in run ? `${gradeName(run.grade)}  ` : "1")).join("");
}
