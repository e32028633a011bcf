import type { SvgNode } from "../../analysis/common/SvgNode.ts";

/** A piece of running text. `lang` is an ISO 639-1 code, given if not the language of the briefing. */
export type Run =
  | { text: string; bold?: boolean; italic?: boolean; lang?: string }
  /** A link out of the document. */
  | { text: string; href: string; lang?: string }
  /**
   * The number of a claim, which links to its endnote; `home` marks the one place that states the claim, to which the
   * endnote links back.
   */
  | { claim: number; home?: true }
  /** The number of a source, written S1, which links to the list of sources. */
  | { source: number };

/** A table cell; numbers are aligned right. */
export interface Cell {
  runs: readonly Run[];
  number?: boolean;
}

/** The parts of the text of a briefing, the same for DOCX, HTML and Markdown. */
export type Block =
  | { block: "title"; text: string }
  /** Level 1 heads a section. */
  | { block: "heading"; level: 1 | 2 | 3; text: string; lang?: string }
  /** `lead` follows the title, `author` is the author's own text, `note` explains how to read something. */
  | { block: "paragraph"; runs: readonly Run[]; style?: "lead" | "author" | "note" }
  | { block: "list"; items: readonly (readonly Run[])[] }
  | { block: "keyFigures"; figures: readonly { value: string; label: string }[] }
  | { block: "figure"; caption: string; alternative: string }
  | { block: "chart"; caption: string; alternative: string; drawing: SvgNode }
  | {
      block: "table";
      caption: string;
      columns: readonly string[];
      /** Relative widths; they need not add up to anything. */
      widths: readonly number[];
      rows: readonly (readonly Cell[])[];
    }
  /** All sources, by number. */
  | { block: "sources"; sources: readonly { source: number; runs: readonly Run[] }[] }
  /** One endnote per claim, by number; always the last block. */
  | { block: "endnotes"; notes: readonly Endnote[] };

/** The endnote of a claim: its first line states the claim, the others what it rests on. */
export interface Endnote {
  claim: number;
  lines: readonly (readonly Run[])[];
}
