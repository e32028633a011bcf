import type { Evidence } from "@atlas/server/vocabulary";
import type { Paper } from "./Briefing.ts";

/** Colours of text in Office files, as rrggbb. */
export const INK = "1E2A32";
export const MUTED = "5D6973";
export const ACCENT = "0E6E6E";

/** Width and height of a sheet in mm. */
export const sheets: Record<Paper, readonly [width: number, height: number]> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** Margins in mm; the foot of the page stands in the lower one. */
export const MARGIN = { side: 18, top: 18, bottom: 20 };

/** Space between the two columns of notes, in mm. */
export const COLUMN_GAP = 7;

/** A type size, line height and the spaces around a paragraph, in points. */
export interface TypeStyle {
  size: number;
  line: number;
  before: number;
  after: number;
}

/** Type in points, in print and in Word. Lines have a fixed height, because those of a font differ between programs. */
export const type = {
  lead: { size: 9, line: 12, before: 0, after: 2 },
  title: { size: 22, line: 26, before: 0, after: 7 },
  longTitle: { size: 17, line: 21, before: 0, after: 7 },
  heading1: { size: 13.5, line: 17, before: 6, after: 4 },
  heading2: { size: 11.5, line: 15, before: 8, after: 3 },
  heading3: { size: 10.5, line: 14, before: 6, after: 2 },
  body: { size: 10.5, line: 14, before: 0, after: 5 },
  author: { size: 11.5, line: 16, before: 0, after: 6 },
  list: { size: 10.5, line: 14, before: 0, after: 4 },
  small: { size: 9, line: 12, before: 0, after: 5 },
  table: { size: 9, line: 12, before: 2.5, after: 2.5 },
  wideTable: { size: 7.5, line: 10, before: 2.5, after: 2.5 },
  caption: { size: 9, line: 12, before: 4, after: 4 },
  endnote: { size: 8.5, line: 11.5, before: 0, after: 4 },
  footnote: { size: 8, line: 10, before: 0, after: 1 },
  source: { size: 8, line: 10, before: 0, after: 2 },
} satisfies Record<string, TypeStyle>;

/** Characters from which a title is set in smaller type. */
const LONG_TITLE = 70;

export function titleType(text: string): TypeStyle {
  return text.length > LONG_TITLE ? type.longTitle : type.title;
}

/** Points between the rule above a section and its heading. */
export const RULE_SPACE = 8;
/** Indent of lists and of the list of sources, and space after a table, in points. */
export const LIST_INDENT = 13;
export const SOURCE_INDENT = 26;
export const AFTER_TABLE = 6;

/** The part of a page that text may fill, in mm. */
export function textArea(paper: Paper, landscape = false): { width: number; height: number } {
  const [width, height] = sheets[paper];
  const [across, down] = landscape ? [height, width] : [width, height];
  return { width: across - 2 * MARGIN.side, height: down - MARGIN.top - MARGIN.bottom };
}

/** Type size in the badge of a grade, in points. */
export const badgeSize = 8;

/** The colours of the badge of a grade, as rrggbb; text on ground has a contrast of at least 4.5. */
export const badgeColours: Record<Evidence, { text: string; ground: string }> = {
  corroborated: { text: "1F5F3F", ground: "DCEFE3" },
  "single-source": { text: "22508A", ground: "DEE9F8" },
  assessed: { text: "4B4F86", ground: "E6E6F5" },
  "self-reported": { text: "7A4F00", ground: "FBEBC8" },
  disputed: { text: "96231C", ground: "FADDDA" },
};
