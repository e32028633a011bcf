import { counted } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";

const en = {
  addClaim: "Add a claim",
  addClaimWords: "own finding interview new claim desk note relation",
  dispute: "Dispute or correct this claim",
  editOwn: "Edit this claim of yours",
  addedNow: "Added by you just now",
  savedNow: "Saved by you just now",
  undo: "Undo",
  backToText: "Back to the article",
  goOn: "Go on with your draft:",
  desk: "Desk",
};

export type Strings = typeof en;

export const deskStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

const columnEn = {
  subject: "Who or what",
  predicate: "does what",
  object: "to whom or what",
  statement: "Statement",
  since: "Since",
  until: "Until",
  due: "Due",
  status: "Status",
  share_pct: "Share held, %",
  quantity: "Figure",
  unit: "Unit",
  quantity_of: "Figure of what",
  quantity_kind: "Kind of figure",
  maturity: "Maturity",
  about: "About",
  caveat: "Caveats",
  sources: "Sources",
  disputed_by: "Sources against it",
  notes: "Note",
  text: "Text",
  written: "Written",
  reason: "Reason",
  name: "Name",
  name_zh: "Chinese name",
  short_name: "Short name",
  aliases: "Other names",
  summary: "Summary",
  kind: "Kind",
  stage: "Stage of the chain",
  chain_step: "Step of the chain",
  country: "Country or region",
  city: "City",
  founded: "Founded",
  ticker: "Ticker",
  website: "Website",
  jurisdiction: "Jurisdiction",
  date: "Date",
  lat: "Latitude",
  lon: "Longitude",
  title: "Title",
  publisher: "Publisher",
  via: "Page that carries it",
  publisher_entity: "Whose word",
  url: "Address",
  seen_at: "Where it can be seen",
  published: "Date",
  language: "Language",
  repeats: "Repeats the source",
  controlled_by: "Controlled by",
  note: "Note",
};

export type ColumnStrings = typeof columnEn;

export const columnStrings = inLanguages(columnEn, async () => (await import("./strings.zh.ts")).columnZh);

const nameEn = {
  title: "Your name",
  label: "Your name",
  hint: "It stands beside what you add and change, so that colleagues can tell your entries from others’. This browser remembers it; you can change it on the page Desk.",
  missing: "Enter a name.",
  use: "Use this name",
};

export type NameStrings = typeof nameEn;

export const nameStrings = inLanguages(nameEn, async () => (await import("./strings.zh.ts")).nameZh);

const by = (who: string) => (who === "" ? "" : ` by ${who}`);

const newsEn = {
  added: (claims: number, who: string) =>
    `The data changed: ${counted(claims, "claim", "claims")} added${by(who)}. The page shows the new state.`,
  changed: (changes: number, who: string) =>
    `The data changed: ${counted(changes, "change", "changes")}${by(who)}. The page shows the new state.`,
  other: "The data changed. The page shows the new state.",
  saved: {
    add: (what: string) => `Added: ${what}`,
    dispute: (what: string) => `Dispute recorded: ${what}`,
    correct: (what: string) => `Correction recorded: ${what}`,
    edit: (what: string) => `Changed: ${what}`,
    remove: (what: string) => `Removed: ${what}`,
    note: (what: string) => `Note: ${what}`,
    watch: (what: string) => `Watched: ${what}`,
    seen: (what: string) => `Marked as seen: ${what}`,
    unwatch: (what: string) => `No longer watched: ${what}`,
    spreadsheet: (what: string) => `Brought in from a spreadsheet: ${what}`,
    folder: (what: string) => `Brought in from another desk: ${what}`,
    aside: (what: string) => `Set aside for another version of the data: ${what}`,
    "by-hand": (what: string) => `Edited by hand in its files: ${what}`,
  },
  undone: {
    add: (what: string) => `Adding undone: ${what}`,
    dispute: (what: string) => `Dispute undone: ${what}`,
    correct: (what: string) => `Correction undone: ${what}`,
    edit: (what: string) => `Change undone: ${what}`,
    remove: (what: string) => `Removal undone: ${what}`,
    note: (what: string) => `Note undone: ${what}`,
    watch: (what: string) => `Watching undone: ${what}`,
    seen: (what: string) => `Seen undone: ${what}`,
    unwatch: (what: string) => `Watched again: ${what}`,
    undo: (what: string) => `Undone: ${what}`,
    spreadsheet: (what: string) => `Spreadsheet taken out again: ${what}`,
    folder: (what: string) => `Rows of another desk taken out again: ${what}`,
    aside: (what: string) => `Back on the desk: ${what}`,
    "by-hand": (what: string) => `Edit by hand undone: ${what}`,
  },
  redone: (what: string) => `Done again: ${what}`,
  regraded: (claims: number) =>
    claims === 1 ? "The grade of another claim changed." : `The grades of ${claims} other claims changed.`,
  notInGraph: "It is kept, and will be in the graph once the database answers.",
  redo: "Redo",
};

export type NewsStrings = typeof newsEn;

export const newsStrings = inLanguages(newsEn, async () => (await import("./strings.zh.ts")).newsZh);

const noteEn = {
  yours: "Note (in no briefing)",
  add: "Add a note (in no briefing)",
  edit: "Edit note",
  remove: "Remove note",
  save: "Save note",
  discard: "Discard",
  hasNote: "Has a note",
  here: "This server keeps no notes: it stays in this browser, and goes with your drafts when you save them as a file on the page Desk.",
  changedBy: (who: string | null) =>
    `Meanwhile this note was changed${who === null ? "" : ` by ${who}`}. It now reads:`,
  keepMine: "Keep mine",
  takeTheirs: "Take theirs",
  ofView: "Note on this view",
  viewHint: "It is kept with the address of the view, on your desk. Briefings never hold notes.",
};

export type NoteStrings = typeof noteEn;

export const noteStrings = inLanguages(noteEn, async () => (await import("./strings.zh.ts")).noteZh);

const writeEn = {
  changedSince: (what: string, who: string | null) =>
    `Not done: “${what}” has changed since${who === null ? "" : `, by ${who}`}. Nothing was overwritten.`,
  goneSince: "Not done: what it would change is no longer on the desk. Nothing was overwritten.",
};

export type WriteStrings = typeof writeEn;

export const writeStrings = inLanguages(writeEn, async () => (await import("./strings.zh.ts")).writeZh);
