import type { PaperVerdict } from "@atlas/server/contract";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";
import type { FilePlace } from "./FoundPaper.ts";

const en = {
  title: (name: string) => `Does ${name} still hold?`,
  none: (all: number) =>
    all === 1 ? "Its one claim did not change" : `None of its ${formatNumber(all)} claims changed`,
  changed: (changed: number, all: number) => `${formatNumber(changed)} of ${counted(all, "claim", "claims")} changed`,
  ranOutOn: (count: number, day: string) => `${formatNumber(count)} ran out on ${day}`,
  ranOut: (count: number, since: string) => `${formatNumber(count)} ran out since ${since}`,
  unknown: (count: number, version: string) =>
    `${formatNumber(count)} cannot be compared, as version ${version} has no such claim`,
  compared: (from: string, made: string, to: string) =>
    `Made on ${made} with version ${from}; compared with version ${to} of the data and with today’s date.`,
  notKept: (version: string) =>
    `Version ${version}, with which it was made, is not kept by this server, so its claims cannot be compared.`,
  noClaims: "No statement of its version was found in its text, so there is nothing to compare.",
  noIds: (exact: number, near: number) =>
    `The file has no IDs of claims. ${counted(exact, "claim was found by its statement", "claims were found by their statements")}, word for word${near === 0 ? "" : `, and ${formatNumber(near)} by a sentence that is nearly the same, which is less sure`}. Their numbers here can differ from those of the notes in the file.`,
  pasted: (count: number) =>
    `${counted(count, "claim comes", "claims come")} from another paper, put into this file. It does not say of which version, so that of the file is taken.`,
  added: (total: number) =>
    `${counted(total, "claim is", "claims are")} new on the same subjects and not in the paper.`,
  ownWords: (count: number) =>
    `${counted(count, "sentence was", "sentences were")} changed by hand; ${count === 1 ? "it stands" : "they stand"} beside the claim and are not judged.`,
  byHandOf: (count: number) =>
    `${formatNumber(count)} ${count === 1 ? "was" : "were"} changed by hand, which is not judged`,
  handed: "Changed by hand",
  verdicts: {
    gone: "Gone",
    ended: "Ended",
    figure: "Another figure",
    reworded: "Reworded",
    regraded: "Another grade",
    "ran-out": "Ran out",
    revised: "Revised",
    unknown: "Not comparable",
    unchanged: "Unchanged",
  } satisfies Record<PaperVerdict, string>,
  figureOrWords: "Figure or its description",
  figureOff: "Same words, figure no longer kept",
  figureOffMeaning: (was: string) =>
    `The words are the same, but the data no longer keep ${was} as the figure of this claim.`,
  figure: (was: string, now: string) => `Figure: ${was} → ${now}`,
  noFigure: "none recorded",
  figureUnkept: "The figure, or how it is described, is another one; the older version keeps only that they differ.",
  passed: (day: string) => `Its date passed: ${day}. Nothing here says what followed.`,
  passedUndated: "Too long ago for a plan without a date. Nothing here says what followed.",
  into: (count: number): string => (count === 1 ? "Told now by:" : "Told now by these:"),
  holdsNow: "It tells of a time that is over. Recorded between the two, and not ended:",
  holdsNone: "It tells of a time that is over. No other claim between the two says what holds now.",
  intoNone: "No claim tells it now.",
  yours: "Your words:",
  yoursMeaning: "Changed by hand, so not judged. The claim itself:",
  notInText: "Not in the text of this file, only among the claims of its view.",
  inPaper: (places: string) => `In the paper: ${places}`,
  atBeginning: "at its beginning",
  places: {
    heading: (name: string) => `under “${name}”`,
    slide: (number: string) => `slide ${number}`,
    notes: (number: string) => `notes of slide ${number}`,
    page: (number: string) => `page ${number}`,
    row: (name: string) => `sheet “${name.replace(/!(\d+)$/, "”, row $1")}`,
    file: (name: string) => name,
  } satisfies Record<FilePlace["kind"], (name: string) => string>,
  table: "Claims that changed or ran out",
  noteTable: (shown: number, all: number) =>
    shown === all ? "To check" : `To check: the gravest ${formatNumber(shown)} of ${formatNumber(all)}`,
  paperSays: "The paper",
  sayNow: "The data now",
  byHand: "Changed by hand in the paper, which is not judged.",
  notShown: (kinds: string) => `Besides, by their numbers on the page Read: ${kinds}.`,
  kind: (kind: string, numbers: readonly number[], all: number) =>
    `${kind}: ${formatNumber(all)} (${numbers.join(", ")}${all > numbers.length ? ", …" : ""})`,
  still: (count: number) =>
    `${counted(count, "claim is", "claims are")} unchanged: the data of now say of ${count === 1 ? "it" : "them"} what they said.`,
  sameTable: (shown: number, all: number) =>
    shown === all ? "Unchanged" : `Unchanged: the first ${formatNumber(shown)} of ${formatNumber(all)}`,
  number: "No.",
  became: "What became of it",
  before: "Statement in the paper’s version",
  now: "Statement now",
  gradeThen: "Evidence then",
  gradeNow: "Evidence now",
  more: "More",
  newTable: "New on the same subjects",
  statement: "Statement",
  evidence: "Evidence",
  ownTable: "Sentences changed by hand",
  ownWordsColumn: "In the file",
  limits: [
    "A change in the data is not a change in the world: a claim can be reworded or regraded because a source was found or read again.",
    "What is unchanged is only what these data say as they did; it may have changed in the world since their newest source.",
    "Only statements of the atlas are compared. What the writer added is not judged, and words changed by hand are found only where most of a sentence is left.",
  ] as readonly string[],
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
