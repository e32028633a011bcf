import { inLanguages } from "../../model/words/language.ts";

const en = {
  changedSince: (what: string, who: string | null) =>
    `Not done: “${what}” has changed since${who === null ? "" : `, by ${who}`}. Nothing was overwritten.`,
  goneSince: "Not done: what it would change is no longer on the desk. Nothing was overwritten.",
};

export type WriteStrings = typeof en;

/** Why a change of the desk was refused. */
export const writeStrings = inLanguages(en, async () => (await import("./writeStrings.zh.ts")).zh);
