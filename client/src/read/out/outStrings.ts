import type { Entity, ReadCounts } from "@atlas/server/contract";
import { counted } from "../../words/counted.ts";
import { entityName } from "../../words/entityName.ts";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";
import { listWords } from "../../words/listWords.ts";

const en = {
  title: (title: string) => `Reading: ${title}`,
  counts: (known: readonly string[], { sentences, disputed, differs, not_in_atlas, names_nothing }: ReadCounts) =>
    `Of ${counted(sentences, "sentence", "sentences")}, the atlas knows ${known.length === 0 ? "none" : listWords(known)}; ${formatNumber(disputed)} rest on a disputed claim, for ${formatNumber(differs)} it has another figure or status, ${formatNumber(not_in_atlas)} are not in the atlas, and ${formatNumber(names_nothing)} name nothing in it or state nothing.`,
  ownWord: (speaker: Pick<Entity, "name" | "name_zh">) =>
    `The text relays the word of ${entityName(speaker)}: as a source it could count for claims on others only.`,
  captions: {
    against: "Disputed or different",
    new: "Not in the atlas",
    known: "Known, with independent evidence",
    own: "Known, own word only",
    text: "From this text alone",
    nothing: "Names nothing in the atlas",
  },
  number: "No.",
  verdict: "Verdict",
  evidence: "Evidence",
  kept: "The text was read in one tab of one browser and is kept nowhere; only what is quoted here is left of it.",
};

export type OutStrings = typeof en;

/** The words of the document of a reading. */
export const outStrings = inLanguages(en, async () => (await import("./outStrings.zh.ts")).zh);
