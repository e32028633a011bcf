import type { Entity } from "@atlas/server/contract";
import { counted } from "../../../model/words/counted.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";
import { listWords } from "../../../model/words/listWords.ts";

const are = (count: number) => (count === 1 ? "is" : "are");

const en = {
  title: (subject: string | null, known: number, all: number) =>
    `${subject === null ? "An article" : `An article on ${subject}`}: ${formatNumber(known)} of ${counted(all, "sentence", "sentences")} independently supported`,
  text: (title: string, facts: string) => `The article is “${title}”${facts === "" ? "" : ` (${facts})`}.`,
  counts: (all: number, parts: readonly string[]) =>
    `Of its ${counted(all, "sentence", "sentences")}, ${listWords(parts)}.`,
  counted: {
    known: (count: number) => `${formatNumber(count)} ${are(count)} known with independent evidence`,
    own: (count: number) => `${formatNumber(count)} ${are(count)} known only from interested parties`,
    text: (count: number) => `${formatNumber(count)} ${count === 1 ? "comes" : "come"} from this text alone`,
    against: (count: number) => `${formatNumber(count)} ${are(count)} disputed or different`,
    new: (count: number) => `${formatNumber(count)} ${are(count)} not in the atlas`,
    nothing: (count: number) =>
      `${formatNumber(count)} ${count === 1 ? "names nothing in the atlas or states nothing" : "name nothing in the atlas or state nothing"}`,
  },
  isSource: (claims: number) =>
    `The atlas has this article as a source: ${counted(claims, "claim cites", "claims cite")} it. It cannot confirm itself.`,
  ownWord: (speaker: Pick<Entity, "name" | "name_zh">) =>
    `The article repeats what ${entityName(speaker)} says, so it is no independent source on it.`,
  digest: "What stands out",
  captions: {
    against: "Disputed or different",
    new: "Not in the atlas",
    known: "Known, with independent evidence",
    own: "Known, only from interested parties",
    text: "From this text alone",
    nothing: "Names nothing in the atlas",
  },
  number: "No.",
  verdict: "Verdict",
  evidence: "Evidence",
  kept: "The atlas keeps no copy of the article; only what is quoted here is left of it once the browser tab is closed.",
};

export type OutStrings = typeof en;

/** The words of the document of a reading. */
export const outStrings = inLanguages(en, async () => (await import("./outStrings.zh.ts")).zh);
