import { counted } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  viewSentence: (version: string) => `The view from which this extract of version ${version} was made.`,
  readme: "An extract of the Rare Earth Atlas",
  whatItIs:
    "The tables behind one view, in the same files and columns as the atlas data set. Use them in R, Python or a spreadsheet, or load them into your own atlas. `ABOUT.md` says where the data comes from; `data/README.md` of the atlas explains the columns.",
  file: "File",
  what: "Content",
  rows: "Rows",
  files: {
    dataset: "title, version, date and licence",
    sources: "the publications on which the claims rest",
    publishers: "who published them: kind, country and who controls them",
    checks: "sources that were read again for a claim, and what they carry",
    relays: "what a source retells in one claim, or whose word it passes on there",
    attributions: "whose word a statement is, all of it or some words",
    disputes: "what a dispute over a claim is about",
    effects: "what rules and shortages did to somebody",
    money: "who gives whom how much, and what must not be added up",
    cities: "where the cities lie in which organisations sit",
    entities: "entities of one type",
    claims: "claims of one dossier",
    numbers:
      "the numbers of claims and sources in the briefing, and whether a claim is counted in the answer (answer) or not (context), or is here only because grades depend on who owns whom (ownership)",
    answer: (caption: string) => `table of the answer: ${caption}`,
    view: "the view, shown on the start page of the atlas that loads it",
  },
  loading: "Load it into an atlas",
  loadingSteps:
    "Unpack it into its own folder. `npm run check:data -- FOLDER` lists any faults; there should be none. `npm run load -- FOLDER` loads it into Neo4j. Without Neo4j, put the folder in place of `data/` and start the atlas.",
  loadingOwn: (paths: readonly string[]) =>
    `It includes own data, in one folder for each name. Name these folders too, and the rows are marked as own data again: \`npm run load -- FOLDER ${argumentsOf("FOLDER", paths)}\`. Where such rows replace rows of the data set, the replaced rows are not in the extract, so it cannot be loaded without the own data.`,
  reading: "Read it elsewhere",
  readingNotes: [
    "UTF-8 with a byte order mark, separated by commas, with one header row. Several values in one cell are separated by semicolons. Dates are as precise as known.",
    "A cell that a spreadsheet would read as a formula (it begins with =, +, - or @ and is not a number) has an apostrophe in front. The atlas removes it when loading. In other programs, remove one apostrophe from any text that begins with apostrophes followed by one of these signs.",
    "A spreadsheet program may change the dates when it saves these files. To work in a spreadsheet, save the view as an Excel workbook instead.",
  ],
  alike: "What else is included",
  nothingBeside: "These files contain nothing that the view does not show.",
  besides: (entities: number, claims: number) =>
    `Beyond what the view shows, there ${entities === 1 ? "is" : "are"} ${counted(entities, "more entity", "more entities")} and ${counted(claims, "more claim", "more claims")}. The entities are those that claims and sources name. The claims say who owns whom: they show whether a publisher belongs to one side of a claim, and without them some grades would change on loading.`,
  evidence:
    "There is no evidence column: grades are calculated from sources and ownership when the files are loaded, and match those in the view. The number of claims of an entity or a source is counted again from these files.",
  besideEntities: "More entities: ",
  besideClaims: "More claims: ",
  summary: "Summary (the author’s words, not the data set’s)",
  cannotTell: "What this cannot tell you",
  provenance: "Where it comes from",
  dataset: "Data set",
  view: "The view",
  answeredAt: "Address of this answer",
  made: "Made on",
  hash: "Content hash",
  licence: "Licence of the data",
  counts: "In the view",
  countsOf: (entities: number, claims: number, sources: number) =>
    `${counted(entities, "entity", "entities")}, ${counted(claims, "claim", "claims")}, ${counted(sources, "source", "sources")}`,
  grades: "Evidence",
  grade: "Grade",
  claims: "Claims",
  meaning: "Meaning",
  ownRows:
    "These rows are in the folder `own`, apart from the data set’s. If you pass on only the rest, leave out this file, `README.md` and `views` too, because they name these rows.",
  due: "Due to be checked again",
};

export type CsvStrings = typeof en;

export const csvStrings = inLanguages(en, async () => (await import("./csvStrings.zh.ts")).zh);

/** Folders of an extract as command arguments, quoted if needed. */
export function argumentsOf(folder: string, paths: readonly string[]): string {
  return paths
    .map((path) => `${folder}/${path.replace(/\/$/, "")}`)
    .map((path) => (/^[\p{L}\p{N}./_-]+$/u.test(path) ? path : `"${path}"`))
    .join(" ");
}
