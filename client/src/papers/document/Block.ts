import type { Evidence } from "@atlas/server/vocabulary";
import type { SvgNode } from "../answers/common/SvgNode.ts";

/** A piece of running text. `lang` is an ISO 639-1 code, given if not the language of the briefing. */
export type Run =
  | { text: string; bold?: boolean; italic?: boolean; lang?: string }
  /** A link out of the document. */
  | { text: string; href: string; lang?: string }
  /** The number of a claim; `home` marks the one place that states the claim, to which its endnote links back. */
  | { claim: number; home?: true }
  /** The number of a source, written S1, which links to its full citation; `home` marks the place of that. */
  | { source: number; home?: true }
  | { grade: Evidence };

/** A table cell; numbers are aligned right. */
export interface Cell {
  runs: readonly Run[];
  number?: boolean;
}

/** The parts of the text of a briefing, the same for DOCX, HTML and Markdown. */
export type Block =
  | { block: "title"; text: string }
  /** Level 1 heads a section; `opens` begins a new page, `breaks` does so in Word, where what it heads has no room on the page before. */
  | { block: "heading"; level: 1 | 2 | 3; text: string; lang?: string; opens?: true; breaks?: true }
  /** `lead` precedes the title, `author` is the author's own text, `note` explains how to read something. */
  | { block: "paragraph"; runs: readonly Run[]; style?: "lead" | "author" | "note" }
  | { block: "list"; items: readonly (readonly Run[])[] }
  /** The caption may be empty, as a heading always stands above. */
  | {
      block: "figure";
      number?: number;
      caption: string;
      alternative: string;
      /** Greatest height of the picture, in points. */
      height: number;
    }
  | { block: "chart"; number?: number; caption: string; alternative: string; drawing: SvgNode }
  | {
      block: "table";
      caption: string;
      /** Its number among the tables of its document. */
      number?: number;
      /** The heading above says what the caption says: it is not shown. */
      headed?: true;
      /** The rows shown, where not all are. */
      extent?: string;
      /** Stays on the page of the next block. */
      kept?: true;
      columns: readonly string[];
      /** Relative widths; they need not add up to anything. */
      widths: readonly number[];
      rows: readonly (readonly Cell[])[];
      /** Lines over the whole width, one below each row, and their heading where they are a column. */
      below?: { label: string; rows: readonly (readonly Run[])[] };
    }
  /** Sources by number, those that no endnote cites in full. */
  | { block: "sources"; sources: readonly { source: number; runs: readonly Run[] }[] }
  /** One note per claim, by number. `foot` are those that Word sets at the foot of the page that cites them first. */
  | { block: "endnotes"; notes: readonly Endnote[]; foot?: true };

export type TableBlock = Extract<Block, { block: "table" }>;

/** The note of a claim: what it rests on; it states the claim if nothing before it does. */
export interface Endnote {
  claim: number;
  /** The id of the claim in the data set. */
  id: string;
  lines: readonly (readonly Run[])[];
}

/** The same blocks with figures and tables numbered in their order. */
export function numbered(blocks: readonly Block[]): Block[] {
  let [figures, tables] = [0, 0];
  return blocks.map((block) => {
    if (block.block === "table") return { ...block, number: ++tables };
    return block.block === "figure" || block.block === "chart" ? { ...block, number: ++figures } : block;
  });
}

/** The blocks that stand in the text of a page in Word, which has its notes at the foot: without these and their heading. */
export function withoutFootnotes(blocks: readonly Block[]): Block[] {
  const isFoot = (block: Block | undefined) => block?.block === "endnotes" && block.foot === true;
  return blocks.filter((block, place) => !isFoot(block) && !(block.block === "heading" && isFoot(blocks[place + 1])));
}

/** The blocks of a document before its annex, and those of the annex, which begins on a page of its own. */
export function splitAnnex(blocks: readonly Block[]): { paper: readonly Block[]; annex: readonly Block[] } {
  const place = blocks.findIndex((block) => block.block === "heading" && block.opens);
  return place < 0 ? { paper: blocks, annex: [] } : { paper: blocks.slice(0, place), annex: blocks.slice(place) };
}

/** Columns that fit on a page in normal table type. */
const MOST_COLUMNS = 6;

/** Whether a table has so many columns that it needs smaller type to keep words whole. */
export function isWideTable({ columns }: { columns: readonly string[] }): boolean {
  return columns.length > MOST_COLUMNS;
}

/** Rows up to which a table is kept on one page. */
const KEPT_TOGETHER = 4;

/** Whether a table is so short that it stays on one page. */
export function isShortTable({ rows }: { rows: readonly unknown[] }): boolean {
  return rows.length <= KEPT_TOGETHER;
}
