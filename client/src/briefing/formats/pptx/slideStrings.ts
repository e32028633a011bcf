import { formatNumber } from "../../../words/formatNumber.ts";
import { inLanguages } from "../../../words/language.ts";

/** Numbers of claims: on slides, in all, and disputed, which come first. */
export interface ChosenClaims {
  shown: number;
  all: number;
  disputed: number;
  /** Whether only claims of the answer are meant, not all of the view. */
  ofAnswer: boolean;
}

const en = {
  keyClaims: "Key claims",
  part: (title: string, place: number, all: number) => (all === 1 ? title : `${title} (${place} of ${all})`),
  chosen: (claims: ChosenClaims) => `${chosen(claims)} Sources are in the notes, by number.`,
  figureNote: "Numbers are claim numbers; the sources are in the notes of this slide.",
  firstRows: (shown: number, all: number) =>
    `The first ${formatNumber(shown)} of ${formatNumber(all)} rows; the page named in the notes of this slide has all of them.`,
  numbersNote: "The numbers on the right are claim numbers; the sources are in the notes of this slide.",
  dataset: (dataset: string) => `Data set: ${dataset}`,
  view: (link: string) => `The view: ${link}`,
  longView: (characters: number, file: string) =>
    `The view: its address of ${formatNumber(characters)} characters is too long for a link. If the author sent you the view file “${file}”, open it in the atlas with Share, then Open a file.`,
  hash: (hash: string) => `Content hash: ${hash}`,
  licence: (licence: string) => `Licence of the data: ${licence}`,
  grade: (grade: string, meaning: string) => `${grade}: ${meaning}`,
};

export type SlideStrings = typeof en;

export const slideStrings = inLanguages(en, async () => (await import("./slideStrings.zh.ts")).zh);

function chosen({ shown, all, disputed, ofAnswer }: ChosenClaims): string {
  const whole = ofAnswer ? "in the answer" : "in the view";
  if (shown === all) return `${all === 1 ? "The one claim" : `All ${formatNumber(all)} claims`} ${whole}.`;
  const some = `${formatNumber(shown)} of the ${formatNumber(all)} claims${ofAnswer ? ` ${whole}` : ""}`;
  const most = "claims between the entities with the most claims";
  if (disputed === 0) return `${some}: ${most}.`;
  if (disputed <= shown) return `${some}: disputed claims, then ${most}.`;
  return `${some}: ${formatNumber(shown)} of the ${formatNumber(disputed)} disputed claims, ${most}.`;
}
