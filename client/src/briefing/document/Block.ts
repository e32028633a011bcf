/** A piece of running text. */
export type Run =
  | { text: string; bold?: boolean; italic?: boolean; lang?: "en" | "zh" }
  /** A link to an address outside of the document. */
  | { text: string; href: string }
  /** The number of a claim, which leads to its endnote. */
  | { claim: number };

/** A cell of a table; numbers are set to the right. */
export interface Cell {
  runs: readonly Run[];
  number?: boolean;
}

/** The parts of the text of a briefing, the same for DOCX, HTML and Markdown. */
export type Block =
  | { block: "heading"; level: 1 | 2 | 3; text: string }
  | { block: "paragraph"; runs: readonly Run[]; style?: "lead" | "note" | "caption" }
  | { block: "list"; items: readonly (readonly Run[])[] }
  | { block: "keyFigures"; figures: readonly { value: string; label: string }[] }
  | { block: "figure"; caption: string; alternative: string }
  | {
      block: "table";
      caption: string;
      columns: readonly string[];
      widths: readonly number[];
      rows: readonly (readonly Cell[])[];
    }
  /** One endnote for each claim, in the order of their numbers. */
  | { block: "endnotes"; notes: readonly Endnote[] };

/** What a claim rests on, as it stands in its endnote. */
export interface Endnote {
  claim: number;
  runs: readonly Run[];
}
