/** A paper of the atlas as its file tells of it. */
export interface FoundPaper {
  /** Version of the data set. */
  version: string;
  /** Content hash; null if the file has lost it. */
  hash: string | null;
  /** Day of making, YYYY-MM-DD; null if the file has lost it. */
  made: string | null;
  /** Address of its view or answer; null if the file has lost it, or if it was too long for it. */
  address: string | null;
  /** Ids of its claims in the order of its numbers; null if it has none, so that its statements must be looked up. */
  ids: readonly string[] | null;
  /** Ids of claims whose marks stand in the text, though the list of the paper has them not: of another paper. */
  pasted: readonly string[];
}

/** The beginning of a part of a file's text, and its name there: a heading, the number of a slide or page, a sheet and its row, a file in a folder. */
export interface FilePlace {
  /** Characters of the text before it. */
  at: number;
  kind: "heading" | "slide" | "notes" | "page" | "row" | "file";
  name: string;
}

/** A file with one paper of the atlas, or several. */
export interface PaperFile {
  name: string;
  papers: readonly FoundPaper[];
  /** Plain text, a paragraph on each line; null for a picture, which holds no statements. */
  text: string | null;
  /** The parts of its text in their order; what stands before the first one has no name. */
  places: readonly FilePlace[];
}

/** A file of the atlas that this tab keeps, so that Back and a briefing find it. */
export interface KeptPaper extends PaperFile {
  key: string;
}
