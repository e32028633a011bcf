import type { Briefing } from "../Briefing.ts";

/** What formats are for, in the order in which they are offered. */
export const formatGroups = ["document", "picture", "data", "graph", "references"] as const;
export type FormatGroup = (typeof formatGroups)[number];

/** One kind of file that a briefing can be saved as. Its writer is loaded when it is first asked for. */
export interface Format {
  id: string;
  group: FormatGroup;
  /** Ending of the file's name, without the dot: docx, csv.zip. */
  ending: string;
  /** Media type of the file. */
  type: string;
  /** Whether it holds a chart as the browser draws it; others hold the drawing itself, or the numbers. */
  holdsDrawnChart?: true;
  /** Loads the writer: a pure function from the briefing to the content of the file. */
  load: () => Promise<WriteFormat>;
}

/** Writes the content of a file: text, which is saved as UTF-8, or bytes. Throws FormatError where it cannot be made. */
export type WriteFormat = (
  briefing: Briefing,
) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

/** Why a file cannot be made, in words for the reader. */
export class FormatError extends Error {
  override readonly name = "FormatError";
}
