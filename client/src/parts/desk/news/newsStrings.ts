import { counted } from "../../../model/words/counted.ts";
import { inLanguages } from "../../../model/words/language.ts";

const by = (who: string) => (who === "" ? "" : ` by ${who}`);

const en = {
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
    spreadsheet: (what: string) => `Brought in from a spreadsheet: ${what}`,
    folder: (what: string) => `Brought in from another desk: ${what}`,
    "by-hand": (what: string) => `Edited by hand in its files: ${what}`,
  },
  undone: {
    add: (what: string) => `Adding undone: ${what}`,
    dispute: (what: string) => `Dispute undone: ${what}`,
    correct: (what: string) => `Correction undone: ${what}`,
    edit: (what: string) => `Change undone: ${what}`,
    remove: (what: string) => `Removal undone: ${what}`,
    note: (what: string) => `Note undone: ${what}`,
    undo: (what: string) => `Undone: ${what}`,
    spreadsheet: (what: string) => `Spreadsheet taken out again: ${what}`,
    folder: (what: string) => `Rows of another desk taken out again: ${what}`,
    "by-hand": (what: string) => `Edit by hand undone: ${what}`,
  },
  redone: (what: string) => `Done again: ${what}`,
  regraded: (claims: number) =>
    claims === 1 ? "The grade of another claim changed." : `The grades of ${claims} other claims changed.`,
  notInGraph: "It is kept, and will be in the graph once the database answers.",
  undo: "Undo",
  redo: "Redo",
};

export type NewsStrings = typeof en;

/** What changed in the data and on the desk. */
export const newsStrings = inLanguages(en, async () => (await import("./newsStrings.zh.ts")).zh);
