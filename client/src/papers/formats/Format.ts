import type { Briefing } from "../briefing/Briefing.ts";

/** Uses of formats, in menu order. */
export const formatGroups = ["document", "picture", "data", "graph", "references"] as const;
export type FormatGroup = (typeof formatGroups)[number];

/** A kind of file that a briefing can be saved as. Its writer is loaded on first use. */
export interface Format {
  id: string;
  group: FormatGroup;
  /** File name extension without the dot, such as docx or csv.zip. */
  ending: string;
  type: string;
  /** Whether it embeds charts as PNG drawn by the browser; the others embed SVG or only the numbers. */
  holdsDrawnChart?: true;
  /** Loads the writer, a pure function from the briefing to the file content. */
  load: () => Promise<WriteFormat>;
}

/** Writes the content of a file: text, saved as UTF-8, or bytes. Throws FormatError if it cannot. */
export type WriteFormat = (
  briefing: Briefing,
) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

/** The reason why a file cannot be made, worded for the reader. */
export class FormatError extends Error {
  override readonly name = "FormatError";
}
