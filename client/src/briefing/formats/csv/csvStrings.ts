import { formatNumber } from "../../../words/formatNumber.ts";
import { inLanguages } from "../../../words/language.ts";
import { argumentsOf } from "./argumentsOf.ts";

const en = {
  viewSentence: (version: string) => `The view that this extract of version ${version} was made from.`,
  readme: "An extract of the Rare Earth Atlas",
  whatItIs:
    "Tables of one view, in the files and columns of the data set of the atlas: for R, Python and spreadsheets, or to be loaded into an atlas of your own. `ABOUT.md` says where it comes from; the codebook of the columns is `data/README.md` of the atlas.",
  file: "File",
  what: "Content",
  rows: "Rows",
  files: {
    dataset: "title, version, date and licence",
    sources: "the publications on which the claims rest",
    publishers: "who published them: kind, country and who controls them",
    checks: "sources that were read again for a claim, and what they carry",
    entities: "entities of one type",
    claims: "claims of one dossier",
    answer:
      "for each claim by id whether it is counted in the answer, is context, or is here only because grades depend on who owns whom (ownership)",
    view: "the view, which stands on the start page of the atlas that this is loaded into",
  },
  loading: "Load it into an atlas",
  loadingSteps:
    "Unpack it into a folder of its own. `npm run check:data -- FOLDER` lists its faults, of which there should be none; `npm run load -- FOLDER` puts it into a Neo4j. Without Neo4j, let the folder take the place of `data/` and start the atlas.",
  loadingOwn: (paths: readonly string[]) =>
    `It holds own data, in a folder for each name. Name them too, and they are marked as own data again: \`npm run load -- FOLDER ${argumentsOf("FOLDER", paths)}\`. Where they stand in place of rows of the data set, those are not in the extract, and it cannot be loaded without them.`,
  reading: "Read it elsewhere",
  readingNotes: [
    "UTF-8 with a byte order mark, comma, one head line. Several values in one cell are parted by semicolons. Dates have the precision known.",
    "A cell that a spreadsheet would take for a formula (it begins with =, +, - or @ and is no number) has an apostrophe in front. The loader of the atlas takes it away; in other programs remove one apostrophe where a text begins with apostrophes and one of these signs.",
    "A spreadsheet that saves these files may turn dates into others. For work in a spreadsheet save the view as an Excel workbook instead.",
  ],
  alike: "What comes along",
  nothingBeside: "There is nothing in these files that the view does not show.",
  besides: (entities: number, claims: number) =>
    `Besides what the view shows there are ${formatNumber(entities)} further entities and ${formatNumber(claims)} further claims. The entities are those that claims and sources name. The claims say who owns whom: the evidence of a claim depends on whether its publishers belong to one of its two sides, and without them it would be graded otherwise when it is loaded.`,
  evidence:
    "Evidence is no column: it is computed from sources and ownership when the files are loaded, and comes out as in the view. How many claims an entity or a source has is counted anew, over what is in these files.",
  besideEntities: "Further entities: ",
  besideClaims: "Further claims: ",
  summary: "Summary (the author's words, not the data set's)",
  provenance: "Where it comes from",
  dataset: "Data set",
  view: "The view",
  answeredAt: "Answered at",
  made: "Made on",
  hash: "Content hash",
  licence: "Licence of the data",
  counts: "In the view",
  countsOf: (entities: number, claims: number, sources: number) =>
    `${formatNumber(entities)} entities, ${formatNumber(claims)} claims, ${formatNumber(sources)} sources`,
  grades: "Evidence",
  grade: "Grade",
  claims: "Claims",
  meaning: "Meaning",
  ownRows:
    "These rows stand in the folder `own`, apart from the data set's. Whoever passes on the rest alone leaves out this file, `README.md` and `views` too: they name them.",
  due: "To be checked again",
};

export type CsvStrings = typeof en;

export const csvStrings = inLanguages(en, async () => (await import("./csvStrings.zh.ts")).zh);
