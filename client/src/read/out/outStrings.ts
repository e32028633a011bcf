import type { Entity } from "@atlas/server/contract";
import { counted } from "../../words/counted.ts";
import { entityName } from "../../words/entityName.ts";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";
import { listWords } from "../../words/listWords.ts";

const en = {
  title: (title: string) => `Reading: ${title}`,
  counts: (all: number, known: readonly string[], disputed: number, differing: number, missing: number) =>
    `Of ${counted(all, "sentence", "sentences")}, the atlas knows ${known.length === 0 ? "none" : listWords(known)}; ${formatNumber(disputed)} rest on a disputed claim, for ${formatNumber(differing)} it has another figure or status, and ${formatNumber(missing)} are not in the atlas.`,
  ownWord: (speaker: Pick<Entity, "name" | "name_zh">) =>
    `The text relays the word of ${entityName(speaker)}: as a source it could count for claims on others only.`,
  captions: {
    against: "Disputed or different",
    new: "Not in the atlas",
    known: "Known, with independent evidence",
    own: "Known, own word only",
  },
  number: "No.",
  verdict: "Verdict",
  evidence: "Evidence",
  kept: "The text was read in one tab of one browser and is kept nowhere; only what is quoted here is left of it.",
};

export type OutStrings = typeof en;

/** The words of the document of a reading. */
export const outStrings = inLanguages(en, async () => (await import("./outStrings.zh.ts")).zh);
