import type { PngDensity } from "../figure/figurePng.ts";
import type { Format, FormatGroup } from "./Format.ts";

const OPEN_XML = "application/vnd.openxmlformats-officedocument";
/** Ending, media type and writer. */
type FileKind = [ending: string, type: string, load: Format["load"]];

/** Every kind of file that a briefing can be saved as, in menu order within each group. */
export const formats: readonly Format[] = [
  ...inGroup("document", {
    docx: [
      "docx",
      `${OPEN_XML}.wordprocessingml.document`,
      async () => (await import("./docx/writeDocx.ts")).writeDocx,
    ],
    pptx: [
      "pptx",
      `${OPEN_XML}.presentationml.presentation`,
      async () => (await import("./pptx/writePptx.ts")).writePptx,
    ],
    html: ["html", "text/html", async () => (await import("./html/answers/writeAnsweringHtml.ts")).writeAnsweringHtml],
    markdown: ["md", "text/markdown", async () => (await import("./markdown/writeMarkdown.ts")).writeMarkdown],
  }),
  ...inGroup("picture", {
    svg: ["svg", "image/svg+xml", async () => (await import("../figure/figureSvg.ts")).figureSvg],
    png96: png(96),
    png192: png(192),
    png300: png(300),
  }),
  ...inGroup("data", {
    xlsx: ["xlsx", `${OPEN_XML}.spreadsheetml.sheet`, async () => (await import("./xlsx/writeXlsx.ts")).writeXlsx],
    csv: ["csv.zip", "application/zip", async () => (await import("./csv/writeCsvZip.ts")).writeCsvZip],
  }),
  ...inGroup("graph", {
    graphml: ["graphml", "application/graphml+xml", async () => (await import("./graph/writeGraphml.ts")).writeGraphml],
    gexf: ["gexf", "application/gexf+xml", async () => (await import("./graph/writeGexf.ts")).writeGexf],
    cytoscape: ["cyjs", "application/json", async () => (await import("./graph/writeCytoscape.ts")).writeCytoscape],
    cx2: ["cx2", "application/json", async () => (await import("./graph/writeCx2.ts")).writeCx2],
    ftm: ["ftm.json", "application/json", async () => (await import("./ftm/writeFtm.ts")).writeFtm],
    jsonld: ["jsonld", "application/ld+json", async () => (await import("./jsonld/writeJsonld.ts")).writeJsonld],
    cypher: ["cypher", "application/x-cypher-query", async () => (await import("./cypher/writeCypher.ts")).writeCypher],
    view: ["atlas-view.json", "application/json", async () => (await import("./view/writeView.ts")).writeView],
  }),
  ...inGroup("references", {
    ris: [
      "ris",
      "application/x-research-info-systems",
      async () => (await import("./references/writeRis.ts")).writeRis,
    ],
    bibtex: ["bib", "application/x-bibtex", async () => (await import("./references/writeBibtex.ts")).writeBibtex],
    csljson: [
      "csl.json",
      "application/vnd.citationstyles.csl+json",
      async () => (await import("./references/writeCslJson.ts")).writeCslJson,
    ],
  }),
];

function inGroup(group: FormatGroup, kinds: Record<string, FileKind>): Format[] {
  return Object.entries(kinds).map(([id, [ending, type, load]]) => ({
    id,
    group,
    ending,
    type,
    ...(id === "docx" || id === "pptx" ? { holdsDrawnChart: true } : {}),
    load,
  }));
}

/** Each size has its own ending, so that one does not overwrite another. */
function png(density: PngDensity): FileKind {
  return [`${density}dpi.png`, "image/png", async () => (await import("./pictures.ts")).writePng(density)];
}
