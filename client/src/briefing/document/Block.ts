import type { SvgNode } from "../../analysis/common/SvgNode.ts";

/** A piece of running text. `lang` is an ISO 639-1 code, told where it is not the language of the briefing. */
export type Run =
  | { text: string; bold?: boolean; italic?: boolean; lang?: string }
  /** A link to an address outside of the document. */
  | { text: string; href: string; lang?: string }
  /** The number of a claim, which leads to its endnote; `home` is the one place where the claim is told, and back to which its endnote leads. */
  | { claim: number; home?: true }
  /** The number of a source, written S1, which leads to it in the list of sources. */
  | { source: number };

/** A cell of a table; numbers are set to the right. */
export interface Cell {
  runs: readonly Run[];
  number?: boolean;
}

/** The parts of the text of a briefing, the same for DOCX, HTML and Markdown. */
export type Block =
  | { block: "title"; text: string }
  /** Level 1 heads a section. */
  | { block: "heading"; level: 1 | 2 | 3; text: string; lang?: string }
  /** `lead` stands under the title, `author` holds the author's own words, `note` says how something is to be read. */
  | { block: "paragraph"; runs: readonly Run[]; style?: "lead" | "author" | "note" }
  | { block: "list"; items: readonly (readonly Run[])[] }
  | { block: "keyFigures"; figures: readonly { value: string; label: string }[] }
  | { block: "figure"; caption: string; alternative: string }
  /** The chart of an analysis. */
  | { block: "chart"; caption: string; alternative: string; drawing: SvgNode }
  | {
      block: "table";
      caption: string;
      columns: readonly string[];
      /** Parts of the width of the page; they need not add up to anything. */
      widths: readonly number[];
      rows: readonly (readonly Cell[])[];
    }
  /** All sources, in the order of their numbers. */
  | { block: "sources"; sources: readonly { source: number; runs: readonly Run[] }[] }
  /** One endnote for each claim, in the order of their numbers: the end of the document. */
  | { block: "endnotes"; notes: readonly Endnote[] };

/** What a claim rests on, as it stands in its endnote: the first line says what is claimed. */
export interface Endnote {
  claim: number;
  lines: readonly (readonly Run[])[];
}
