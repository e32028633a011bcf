import type { PngDensity } from "../figure/figurePng.ts";
import type { Format } from "./Format.ts";

/** Every kind of file that a briefing can be saved as, in menu order within each group. */
export const formats: readonly Format[] = [
  {
    id: "docx",
    group: "document",
    ending: "docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    holdsDrawnChart: true,
    load: async () => (await import("./docx/writeDocx.ts")).writeDocx,
  },
  {
    id: "pptx",
    group: "document",
    ending: "pptx",
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    holdsDrawnChart: true,
    load: async () => (await import("./pptx/writePptx.ts")).writePptx,
  },
  {
    id: "html",
    group: "document",
    ending: "html",
    type: "text/html",
    load: async () => (await import("./html/answers/writeAnsweringHtml.ts")).writeAnsweringHtml,
  },
  {
    id: "markdown",
    group: "document",
    ending: "md",
    type: "text/markdown",
    load: async () => (await import("./markdown/writeMarkdown.ts")).writeMarkdown,
  },
  {
    id: "svg",
    group: "picture",
    ending: "svg",
    type: "image/svg+xml",
    load: async () => (await import("../figure/figureSvg.ts")).figureSvg,
  },
  png(96),
  png(192),
  png(300),
  {
    id: "xlsx",
    group: "data",
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    load: async () => (await import("./xlsx/writeXlsx.ts")).writeXlsx,
  },
  {
    id: "csv",
    group: "data",
    ending: "csv.zip",
    type: "application/zip",
    load: async () => (await import("./csv/writeCsvZip.ts")).writeCsvZip,
  },
  {
    id: "graphml",
    group: "graph",
    ending: "graphml",
    type: "application/graphml+xml",
    load: async () => (await import("./graph/writeGraphml.ts")).writeGraphml,
  },
  {
    id: "gexf",
    group: "graph",
    ending: "gexf",
    type: "application/gexf+xml",
    load: async () => (await import("./graph/writeGexf.ts")).writeGexf,
  },
  {
    id: "cytoscape",
    group: "graph",
    ending: "cyjs",
    type: "application/json",
    load: async () => (await import("./graph/writeCytoscape.ts")).writeCytoscape,
  },
  {
    id: "cx2",
    group: "graph",
    ending: "cx2",
    type: "application/json",
    load: async () => (await import("./graph/writeCx2.ts")).writeCx2,
  },
  {
    id: "ftm",
    group: "graph",
    ending: "ftm.json",
    type: "application/json",
    load: async () => (await import("./ftm/writeFtm.ts")).writeFtm,
  },
  {
    id: "jsonld",
    group: "graph",
    ending: "jsonld",
    type: "application/ld+json",
    load: async () => (await import("./jsonld/writeJsonld.ts")).writeJsonld,
  },
  {
    id: "cypher",
    group: "graph",
    ending: "cypher",
    type: "application/x-cypher-query",
    load: async () => (await import("./cypher/writeCypher.ts")).writeCypher,
  },
  {
    id: "view",
    group: "graph",
    ending: "atlas-view.json",
    type: "application/json",
    load: async () => (await import("./view/writeView.ts")).writeView,
  },
  {
    id: "ris",
    group: "references",
    ending: "ris",
    type: "application/x-research-info-systems",
    load: async () => (await import("./references/writeRis.ts")).writeRis,
  },
  {
    id: "bibtex",
    group: "references",
    ending: "bib",
    type: "application/x-bibtex",
    load: async () => (await import("./references/writeBibtex.ts")).writeBibtex,
  },
  {
    id: "csljson",
    group: "references",
    ending: "csl.json",
    type: "application/vnd.citationstyles.csl+json",
    load: async () => (await import("./references/writeCslJson.ts")).writeCslJson,
  },
];

/** Each size has its own ending, so that one does not overwrite another. */
function png(density: PngDensity): Format {
  return {
    id: `png${density}`,
    group: "picture",
    ending: `${density}dpi.png`,
    type: "image/png",
    load: async () => (await import("./pictures.ts")).writePng(density),
  };
}
