import { inLanguages } from "../../words/language.ts";
import type { FormatGroup } from "./Format.ts";

export interface FormatWords {
  name: string;
  use: string;
}

/** By format id. */
const formats: Record<string, FormatWords> = {
  docx: {
    name: "Word document",
    use: "The whole briefing to edit and to send, with endnotes; opens in Word and LibreOffice.",
  },
  pptx: {
    name: "PowerPoint slides",
    use: "The figure, the claims and their evidence on slides, sources in the notes; opens in PowerPoint and Impress.",
  },
  html: {
    name: "Web page",
    use: "The whole briefing in one file for any browser, which prints it or saves it as PDF.",
  },
  markdown: { name: "Markdown", use: "Plain text with tables and footnotes, for GitHub, Obsidian and Pandoc." },
  svg: { name: "SVG picture", use: "The figure in any size without loss, for Inkscape, Illustrator and web pages." },
  png: { name: "PNG picture", use: "The figure for screens and e-mail; opens everywhere." },
  png2: { name: "PNG picture, double size", use: "The figure for slides and sharp screens; opens everywhere." },
  png4: { name: "PNG picture for print", use: "The figure at 300 dots per inch; opens everywhere." },
  xlsx: {
    name: "Excel workbook",
    use: "Entities, claims, sources and evidence on sheets of their own; opens in Excel and LibreOffice.",
  },
  csv: {
    name: "CSV tables",
    use: "The same columns as this data set, zipped, for R, Python and loading into an atlas.",
  },
  graphml: { name: "GraphML", use: "The graph with its places, for yEd, Gephi, igraph and networkx." },
  gexf: { name: "GEXF", use: "The graph with colours and places, for Gephi." },
  cytoscape: { name: "Cytoscape.js JSON", use: "The graph for Cytoscape, Cytoscape.js and networkx." },
  cx2: { name: "CX2", use: "The graph for Cytoscape Web and NDEx." },
  ftm: {
    name: "FollowTheMoney",
    use: "Organisations and what ties them, one record a line, for Aleph and OpenSanctions; technologies, products, sectors and policies, which it does not know, become notes.",
  },
  jsonld: { name: "JSON-LD", use: "Claims and their evidence as linked data (PROV-O), for triple stores." },
  cypher: { name: "Cypher script", use: "Fills an empty Neo4j 5 with what the view shows." },
  view: {
    name: "View file",
    use: "Opens this view again in any atlas, by Share, Open a file; small, to send along where its link is too long.",
  },
  ris: { name: "RIS", use: "The sources, for Zotero, EndNote and Mendeley." },
  bibtex: { name: "BibTeX", use: "The sources, for LaTeX and JabRef." },
  csljson: { name: "CSL-JSON", use: "The sources, for Zotero and Pandoc." },
};

const groups: Record<FormatGroup, string> = {
  document: "Documents",
  picture: "Pictures",
  data: "Tables",
  graph: "Graphs",
  references: "References",
};

const en = { formats, groups };

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
