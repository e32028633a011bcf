import { counted, formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";
import { listSome, listWords } from "../../model/words/listWords.ts";
import type { ShownCounts } from "../../picture/graph/countShown.ts";
import { percentText } from "./percentText.ts";
import type { SelfReportedCount } from "./provenance.ts";

/** Speakers named in the caveat before the rest is only counted. */
export const SPEAKERS_NAMED = 4;

const en = {
  dataset: (title: string, version: string, date: string) => `${title}, version ${version} of ${date}`,
  licence: (name: string, address: string) => `${name} (${address})`,
  caveat: ({ count, speakers }: SelfReportedCount, all: number): string => {
    if (all === 0) return "There is no claim in this view.";
    if (count === 0) return `${all === 1 ? "The one claim is not" : `None of the ${claims(all)} is`} self-reported.`;
    const which =
      count === all
        ? `${all === 1 ? "The one claim is" : `All ${claims(all)} are`}`
        : `${formatNumber(count)} of the ${claims(all)} (${percentText(count, all)}) ${count === 1 ? "is" : "are"}`;
    const names = speakers.map((speaker) => `${speaker.name} (${formatNumber(speaker.count)})`);
    const whose =
      names.length === 0 ? "" : ` Interested parties that speak in them: ${listSome(names, SPEAKERS_NAMED)}.`;
    return `${which} self-reported: no independent voice supports ${count === 1 ? "it" : "them"}.${whose} Until one does, read such claims as what an interested party says about itself.`;
  },
  relayed: (count: number) =>
    `For ${formatNumber(count)} single-source ${count === 1 ? "claim" : "claims"}, the editors found that the sources only repeat one interested party.`,
  around: (title: string) => `Entities in the answer and the claims between them: ${title}`,
  counted: (answer: number, more: number) =>
    `The counts and shares here cover the ${answer === 1 ? "one claim" : claims(answer)} on which the answer rests. The figure and tables also show ${counted(more, "more claim", "more claims")} between its entities, marked as not counted.`,
  noneOfAnswer:
    "No claim shown here supports the answer directly. The counts and shares cover the claims between its entities.",
  filters: (names: string) => `Filters are on: ${names}.`,
  aside: (aside: ShownCounts["aside"]) =>
    `They hide ${listWords([...(aside.entities > 0 ? [entities(aside.entities)] : []), ...(aside.claims > 0 ? [claims(aside.claims)] : [])])} of the view.`,
  hidden: (count: number) => `${entities(count)} ${count === 1 ? "was" : "were"} hidden by hand.`,
  onHiddenLines: (hidden: ShownCounts["onHiddenLines"]) =>
    `${claims(hidden.claims)} on ${counted(hidden.lines, "line", "lines")} ${hidden.claims === 1 ? "was" : "were"} hidden by hand.`,
  folded: (count: number) => `${entities(count)} ${count === 1 ? "is" : "are"} collapsed.`,
  notRecorded:
    "What no claim here says may be so all the same: the data set has what its sources say, and nobody has looked for everything.",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

function claims(count: number): string {
  return counted(count, "claim", "claims");
}

function entities(count: number): string {
  return counted(count, "entity", "entities");
}
