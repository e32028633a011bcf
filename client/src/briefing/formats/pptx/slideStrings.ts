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
  figureNote: "Numbers are those of the claims; their sources are in the notes of this slide.",
  firstRows: (shown: number, all: number) =>
    `The first ${formatNumber(shown)} of ${formatNumber(all)} rows; the page named in the notes of this slide has all of them.`,
  numbersNote: "The numbers at the right are those of the claims; their sources are in the notes of this slide.",
  dataset: (dataset: string) => `Data set: ${dataset}`,
  view: (link: string) => `The view: ${link}`,
  longView: (characters: number, file: string) =>
    `The view: its address of ${formatNumber(characters)} characters is too long for a link. If the author sent the view file “${file}” along, open it in the atlas by Share, Open a file.`,
  hash: (hash: string) => `Content hash: ${hash}`,
  licence: (licence: string) => `Licence of the data: ${licence}`,
  grade: (grade: string, meaning: string) => `${grade}: ${meaning}`,
};

export type SlideStrings = typeof en;

export const slideStrings = inLanguages(en, async () => (await import("./slideStrings.zh.ts")).zh);

function chosen({ shown, all, disputed, ofAnswer }: ChosenClaims): string {
  const whole = ofAnswer ? "of the answer" : "of the view";
  if (shown === all) return `All ${formatNumber(all)} claims ${whole}.`;
  const some = `${formatNumber(shown)} of the ${formatNumber(all)} claims${ofAnswer ? ` ${whole}` : ""}`;
  const most = "those between the entities of which most is claimed";
  if (disputed === 0) return `${some}: ${most}.`;
  if (disputed <= shown) return `${some}: those that are disputed, then ${most}.`;
  return `${some}: ${formatNumber(shown)} of the ${formatNumber(disputed)} that are disputed, ${most}.`;
}
