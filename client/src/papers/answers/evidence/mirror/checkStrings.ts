import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  caption: "How well the data set holds up",
  byDossier: "How well it holds up, by dossier",
  lost: "Lost their grade",
  sentence: (all: number, checked: number, readable: number, full: string) =>
    `${formatNumber(checked)} of ${formatNumber(all)} claims were checked by reading their sources again, not all of them drawn at random. Of the ${formatNumber(readable)} with a source that could still be read, ${full} were found in full.`,
  shareOf: (count: number, share: string) => `${formatNumber(count)}, or ${share},`,
  lostSentence: (count: number, falls: string) =>
    count === 1
      ? `1 claim has a lower grade because a source was found not to support it: ${falls}.`
      : `${formatNumber(count)} claims have a lower grade because a source was found not to support them: ${falls}.`,
  fell: (count: number, before: string, now: string) => `${formatNumber(count)} went from ${before} to ${now}`,
  what: "What",
  claims: "Claims",
  share: "Share (95% interval)",
  shareInFull: "Share in full (95% interval)",
  dossier: "Dossier",
  checked: "Checked",
  full: "Found in full",
  part: "Found in part",
  none: "Not supported",
  unreadable: "Could not be read",
  ofAll: (percent: number) => `${percent}% of all`,
  noShare: "–",
  interval: (share: number, low: number, high: number) => `${share}% (${low}–${high}%)`,
  limits: [
    "Checks: a claim counts as found in full if one of its sources carries the whole statement, as found in part if one carries a part, and as not supported if those that could be read carry nothing of it. Claims whose sources could not be read are not in the shares.",
    "Checks: not all of the checked claims were drawn at random, so shares and intervals need not hold for the other claims. A claim corrected after its check keeps the finding until it is checked again.",
  ],
};

export type CheckStrings = typeof en;

export const checkStrings = inLanguages(en, async () => (await import("./checkStrings.zh.ts")).zh);
