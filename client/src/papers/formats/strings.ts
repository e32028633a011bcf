import { inLanguages } from "../../model/words/language.ts";
import type { FormatGroup } from "./Format.ts";

export interface FormatWords {
  name: string;
  use: string;
}

/** By format id. */
const formats: Record<string, FormatWords> = {
  docx: {
    name: "Word document",
    use: "The paper, to edit or to send; opens in Word and LibreOffice.",
  },
  pptx: {
    name: "PowerPoint slides",
    use: "Four slides: title, figure, key points and what they rest on, with sources in the notes; opens in PowerPoint and Impress.",
  },
  html: {
    name: "Web page",
    use: "The paper in one file for any browser, offline too: to read, print or save as PDF, with a figure that answers when one points at it or searches it.",
  },
  markdown: { name: "Markdown", use: "Plain text with tables and numbered notes, for GitHub, Pandoc and Obsidian." },
  svg: {
    name: "SVG image",
    use: "The figure at any size without loss of quality, for Inkscape, Illustrator and web pages.",
  },
  png96: { name: "PNG image, 96 dpi", use: "The figure for screens and email; opens everywhere." },
  png192: { name: "PNG image, 192 dpi", use: "The figure for slides and sharp screens; opens everywhere." },
  png300: { name: "PNG image, 300 dpi", use: "The figure in print quality; opens everywhere." },
  xlsx: {
    name: "Excel workbook",
    use: "Entities, claims, sources and evidence on separate sheets; opens in Excel and LibreOffice.",
  },
  csv: {
    name: "CSV tables",
    use: "The same columns as this data set, zipped, for R, Python and loading into an atlas.",
  },
  graphml: {
    name: "GraphML",
    use: "The graph with the positions of its entities, for yEd, Gephi, igraph and networkx. Gephi keeps every claim: parallel edges differ in their kind.",
  },
  gexf: {
    name: "GEXF",
    use: "The graph with colours and positions, for Gephi, which keeps every claim: parallel edges differ in their kind.",
  },
  cytoscape: { name: "Cytoscape.js JSON", use: "The graph for Cytoscape, Cytoscape.js and networkx." },
  cx2: { name: "CX2", use: "The graph for Cytoscape Web and NDEx." },
  ftm: {
    name: "FollowTheMoney",
    use: "Organisations and the links between them, one record a line, for Aleph and OpenSanctions. The format has no technologies, products, sectors or policies; these become notes.",
  },
  jsonld: { name: "JSON-LD", use: "Claims and their evidence as linked data (PROV-O), for triple stores." },
  cypher: { name: "Cypher script", use: "Loads what the view shows into an empty Neo4j 5 database." },
  view: {
    name: "View file",
    use: "Reopens this view in any atlas, with Share, then Open a file. Send it where the link is too long.",
  },
  ris: { name: "RIS", use: "The sources, for Zotero, EndNote and Mendeley." },
  bibtex: { name: "BibTeX", use: "The sources, for LaTeX and JabRef." },
  csljson: { name: "CSL-JSON", use: "The sources, for Zotero and Pandoc." },
};

const groups: Record<FormatGroup, string> = {
  document: "Documents",
  picture: "Images",
  data: "Tables",
  graph: "Graphs",
  references: "References",
};

const en = { formats, groups };

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
