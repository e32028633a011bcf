import { inLanguages } from "../../../model/words/language.ts";

const en = {
  notes: "Notes",
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

export type NoteStrings = typeof en;

/** The words of notes. */
export const noteStrings = inLanguages(en, async () => (await import("./noteStrings.zh.ts")).zh);
