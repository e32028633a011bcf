declare module "@citation-js/core" {
  /** A document as the library parses it, in CSL-JSON. */
  export interface CslItem {
    id: string;
    type: string;
    title?: string;
    author?: { literal?: string; family?: string; given?: string }[];
    reporter?: string;
    issued?: { "date-parts": number[][] };
    accessed?: { "date-parts": number[][] };
    URL?: string;
    note?: string;
    keyword?: string;
    annote?: string;
  }
  const core: { plugins: { input: { chain(text: string, options: { generateGraph: boolean }): CslItem[] } } };
  export default core;
}
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-bibtex";
