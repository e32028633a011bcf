import type { DeskState } from "@atlas/server/contract";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  lead: "What you know and the data set does not: your own claims, checked and graded like all others, and your notes. The claims are found in every search, figure and briefing, marked as yours; the notes are for you. Both are kept apart from the data set.",
  drop: "Drop a spreadsheet or a colleague’s desk to bring it in",
  otherFile: (name: string) =>
    `“${name}” was not brought in: the desk takes spreadsheets (.csv, .xlsx) and desks (.zip). To open a view, choose Share, then Open a file.`,
  cannotBringIn: "Nothing was brought in: you cannot write to this desk.",
  bringSheet: "Bring in a spreadsheet",
  bringFolder: "Bring in a colleague’s desk",
  takeOut: "Save the desk as a file",
  writesAs: (name: string) => `Your changes carry the name ${name}.`,
  noName: "You will be asked for your name before your first change.",
  giveName: "Give it now",
  changeName: "Change name",
  ways: {
    claim: "One finding",
    claimHint: "Something you were told or have read: say it as a sentence, with its source, and see how it is graded.",
    sheet: "A spreadsheet",
    sheetHint: "A list with one claim a row, as CSV or Excel. Choose it here or drop it on this page.",
    folder: "A colleague’s desk",
    folderHint: "The file that a colleague saved from a desk (.zip). Choose it here or drop it on this page.",
  },
  whyNot: {
    off: "This server keeps no desk.",
    login: "You are not logged in, so you can read this desk but not write to it.",
    database: "The database does not take this desk.",
    locked: "Another server is writing to this desk.",
    faults: "Files of this desk were edited by hand and have faults.",
  } satisfies Record<NonNullable<DeskState["why_not"]>, string>,
  whatNow: {
    off: "What you write stays in this browser as drafts. Save them as a file, and bring it in at a desk, for instance that of an atlas on your own computer.",
    login: "Log in to write. Until then, what you write stays in this browser as drafts.",
    database:
      "The server may not write to it, or it holds other data. Ask the person who runs the server to load the data again (npm run load). Until then, what you write stays in this browser as drafts.",
    locked:
      "Work there, or stop that server and start this one again. Until then, what you write stays in this browser as drafts.",
    faults:
      "Nothing was overwritten, and the graph keeps the last good state. Mend the following in the files; then reload this page.",
  } satisfies Record<NonNullable<DeskState["why_not"]>, string>,
  notInGraph: "The database does not answer. All changes are kept, and will be in the graph once it does.",
  filter: "Find on the desk",
  more: (count: number) => `Show ${formatNumber(count)} more`,
  findings: "Findings",
  allOnCanvas: "All on the canvas",
  onCanvas: "On the canvas",
  onCanvasOf: (name: string) => `On the canvas: ${name}`,
  edit: "Edit",
  editOf: (name: string) => `Edit: ${name}`,
  remove: "Remove",
  removeOf: (name: string) => `Remove: ${name}`,
  overrides: (reason: string) => `Replaces the data set’s claim: ${reason}`,
  drafts: "Drafts",
  draftsHint:
    "In this browser only, and in no answer, figure or briefing. A draft is kept until you save or discard it.",
  draftsOnlyHere: "In this browser only, and in no answer, figure or briefing. Save them as a file to hand them over.",
  saveDrafts: "Save drafts as a file",
  changedAt: (time: string) => `last changed ${time}`,
  open: "Open",
  openOf: (name: string) => `Open draft: ${name}`,
  discardOf: (name: string) => `Discard draft: ${name}`,
  discarded: (name: string) => `Draft discarded: ${name}`,
  undoDiscard: "Undo discard",
  notes: "Notes",
  notesHint:
    "Yours only: never printed, and in no briefing, link or file except the desk’s own, which carries them to another desk.",
  noteOn: {
    entity: (name: string) => `On ${name}`,
    claim: (statement: string) => `On the claim: ${statement}`,
    view: () => "On a view",
  },
  additions: "Entities and sources added",
  additionsHint: "They go when the last finding that needs them is removed.",
  sourceOf: (publisher: string) => (publisher === "" ? "Source" : `Source, ${publisher}`),
  history: "History",
  historyHint:
    "Each change can be undone, also after a restart. Ctrl+Z undoes steps of the view, never a change listed here.",
  rows: (count: number) => `${formatNumber(count)} rows`,
  undoneBy: (who: string | null) => (who === null ? "undone" : `undone by ${who}`),
  folderTitle: (file: string) => `Bring in “${file}”`,
  reading: "Comparing it with your desk…",
  tooLarge: "It is larger than 12 MB, the most a desk takes in at once.",
  unreadable: "The browser could not read it.",
  imported: (rows: number) =>
    rows === 0
      ? "Nothing came in: your desk has all of it already."
      : `${counted(rows, "row", "rows")} came in. Whatever else the file has was on your desk already.`,
  withWatches: (count: number) => `Watch what it watches, too: ${counted(count, "page", "pages")}`,
  withWatchesHint:
    "You are told what is new on each since the day on which it was seen there. What you watch already stays as it is.",
  watchesLeft: "What it watches was left out.",
  faultsIn: "Nothing came in, because of these faults in the file:",
  brings: (fresh: number, same: number, differing: number) =>
    [
      `It brings ${counted(fresh, "new row", "new rows")}`,
      differing === 0 ? "" : `${counted(differing, "entry differs", "entries differ")} from yours`,
      same === 0 ? "" : `${counted(same, "row is", "rows are")} the same`,
    ]
      .filter(Boolean)
      .join(", ")
      .concat(differing === 0 ? ". Nothing has changed yet." : ". Choose for each; nothing has changed yet."),
  moreOfThem: (count: number) => `Show ${counted(count, "more", "more")}`,
  both: "Keep both: theirs comes beside mine",
  allMine: "Keep all mine",
  allTheirs: "Take all theirs",
  bringIn: "Bring in",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
