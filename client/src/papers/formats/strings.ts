import { inLanguages } from "../../model/words/language.ts";
import type { FormatGroup } from "./Format.ts";
import type { TemplateKind } from "./office/readTemplate.ts";

export interface FormatWords {
  name: string;
  use: string;
}

const formats: Record<string, FormatWords> = {
  docx: {
    name: "Word document",
    use: "The paper, to edit or to send; opens in Word and LibreOffice.",
  },
  pptx: {
    name: "PowerPoint slides",
    use: "Five slides: title, figure, key points, what they rest on and what they cannot tell, with sources in the notes; opens in PowerPoint and Impress.",
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

interface SourceNote {
  number: number;
  /** Claim numbers as text; empty if there are none. */
  supports: string;
  disputes: string;
  /** A description of its publisher. */
  kind: string;
  /** Name of the party whose word it is; null for an independent publisher. */
  speaker: string | null;
}

interface ViewNote {
  dataset: string;
  hash: string;
  licence: string;
  /** Caveats, in sentences. */
  cautions: string;
}

const fileEn = {
  // Properties of Office documents.
  keywords: "rare earths, China, supply chain, evidence",
  subject: "Briefing from Rare Earth Atlas",
  disputedBy: (source: string) => `Disputed by ${source}`,
  about: (name: string) => `About ${name}`,
  due: "Due",
  maturity: "Maturity",
  back: (claim: number) => `Back to claim ${claim} in the text`,
  claim: (claim: number) => `Claim ${claim}`,
  pictureBeside: (file: string) => `The image appears if the file ${file} is in the same folder as this one.`,
  sourceNote: ({ number, supports, disputes, kind, speaker }: SourceNote) =>
    [
      `S${number} (${kind})`,
      supports === "" ? "" : `supports claims: ${supports}`,
      disputes === "" ? "" : `contradicts claims: ${disputes}`,
      speaker === null ? "" : `comes from, or repeats, ${speaker}`,
    ]
      .filter(Boolean)
      .join("; "),
  address: (address: string) => `Address: ${address}.`,
  dataset: "Data set",
  // Tags of sources; a comma would divide one in BibTeX.
  tagOfClaims: (grade: string) => `claim: ${grade}`,
  tagOfContradicted: "contradicts a claim",
  viewNote: ({ dataset, hash, licence, cautions }: ViewNote) =>
    `View of the Rare Earth Atlas. Data set: ${dataset}. Content hash: ${hash}. Licence of the data: ${licence}. ${cautions}`,
};

export type FileStrings = typeof fileEn;

/** Words within files of several formats. */
export const fileStrings = inLanguages(fileEn, async () => (await import("./strings.zh.ts")).fileZh);

const templateEn = {
  heading: "Your office’s template",
  hint: "Give a Word or PowerPoint file of your office: saved files take its styles, fonts, colours, logo, header and footer. Its own text is left out. It stays in this browser.",
  choose: "Choose a template…",
  programs: { docx: "Word", pptx: "PowerPoint" } satisfies Record<TemplateKind, string>,
  length: "length depends on the template",
  remove: "Remove",
  removeNamed: (name: string) => `Remove the template ${name}`,
  kept: (program: string, name: string) => `${program} files will look like “${name}”.`,
  held: (program: string, name: string) =>
    `${program} files will look like “${name}” until you close this page: this browser does not let the atlas keep it.`,
  removed: (program: string) => `${program} files look like those of the atlas again.`,
  tooLarge: (name: string) =>
    `“${name}” is larger than 30 MB. Delete the slides or pages with pictures in a copy, keep the styles, and choose the copy.`,
  old: (name: string) =>
    `“${name}” is a file of an old Office. Open it there, save it as .docx or .pptx, and choose that.`,
  locked: (name: string) =>
    `“${name}” has a password or a protection label. Save a copy without it, and choose the copy.`,
  macros: (name: string) =>
    `“${name}” has macros, which the atlas does not pass on. Save it as .docx, .dotx, .pptx or .potx, and choose that.`,
  strict: (name: string) =>
    `“${name}” is saved as Strict Open XML. Save it as an ordinary Word document or PowerPoint presentation, and choose that.`,
  damaged: (name: string) => `“${name}” is damaged. Open it in Word or PowerPoint, save it again, and choose that.`,
  notOffice: (name: string) =>
    `“${name}” is not a Word or PowerPoint file. Choose one that ends in .docx, .dotx, .pptx or .potx.`,
  unusable: (name: string) =>
    `The template “${name}” could not be used. Open it in Word or PowerPoint, save it again, and choose it once more; or remove it to save without it.`,
};

export type TemplateStrings = typeof templateEn;

export const templateStrings = inLanguages(templateEn, async () => (await import("./strings.zh.ts")).templateZh);
