const files = import.meta.glob<string>(
  "../../../../../node_modules/pdfjs-dist/cmaps/{GB,UniGB,UniCNS,B5,ETen,HK,Adobe-GB1,Adobe-CNS1,H,V}*.bcmap",
  { query: "?url", import: "default", eager: true },
);

/** The addresses of Adobe's tables for Chinese letters, by file name. */
export const cmapUrls: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.replace(/^.*\//, ""), url]),
);
