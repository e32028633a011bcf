import type { ReadReason } from "@atlas/server/contract";
import { formatDate } from "../../../model/words/formatDate.ts";
import { inLanguages } from "../../../model/words/language.ts";

/** Why a verdict is so, in one sentence; `text` and `atlas` are the two sides where a difference is of one word or figure. */
export type ReasonWords = Record<ReadReason["why"], (text: string, atlas: string) => string>;

const en: ReasonWords = {
  same: () => "A claim has the same relation between the same two.",
  alike: () => "The words of a claim are so alike that it is taken to say the same.",
  same_figure: () => "A claim says the same, with an equal figure.",
  same_plan: () => "A claim says the same, as planned or proposed.",
  same_ended: () => "A claim says the same, and that it has ended.",
  since_done: () => "The text speaks of a plan or a possibility; a claim has it as so.",
  figure: (text, atlas) => `The text has ${text}; the atlas has ${atlas}.`,
  date: (text, atlas) => `The text dates it to ${text}; the atlas to ${formatDate(atlas)}.`,
  denied: () => "The text denies what a claim says.",
  over: () => "The text says that it is over; the claim does not.",
  ended: () => "The text says that it is so now; the claim says that it has ended.",
  only_planned: () => "The text says that it is so; the claim says only that it is planned or proposed.",
  already_so: () => "The text speaks of a plan; the claim says that it is so.",
  direction: () => "The text says it the other way round: the two sides are exchanged.",
  other_owner: (text) => `The text names ${text} as the owner; the atlas has another.`,
  no_claim: () => "No claim of the atlas fits. That says nothing about whether it is true.",
  other_figure: () =>
    "Claims on the same have figures of another time or another thing. That says nothing about whether it is true.",
  denial: () => "The text denies something; no claim plainly says so, or the opposite.",
  plan: () => "The text speaks of a plan; no claim plainly has it.",
  question: () => "The text asks; it asserts nothing.",
  names_nothing: () => "It names no entity that the atlas has, so nothing can be compared.",
  name_only: () => "This is a name without a statement, so nothing can be compared.",
  results: () =>
    "It gives results of a firm or prices of a day, and no claim has them. The atlas does not judge these.",
  opinion: () => "It gives an opinion, praise or a forecast, and no claim has it. The atlas does not judge these.",
};

/** The sentences for reasons of verdicts. */
export const reasons = inLanguages(en, async () => (await import("./reasonStrings.zh.ts")).zh);
