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

/** Words that several parts of the desk share. */
export const deskStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
