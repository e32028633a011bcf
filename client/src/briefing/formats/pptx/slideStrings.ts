import { formatNumber } from "../../../ui/formatNumber.ts";
import { inLanguages } from "../../../ui/language.ts";

const en = {
  keyClaims: "Key claims",
  part: (title: string, place: number, all: number) => (all === 1 ? title : `${title} (${place} of ${all})`),
  chosen: (shown: number, all: number) =>
    shown === all
      ? `All ${formatNumber(all)} claims of the view. Sources are in the notes, by number.`
      : `${formatNumber(shown)} of the ${formatNumber(all)} claims: those that are disputed, then those between the entities of which most is claimed. Sources are in the notes, by number.`,
  figureNote: "Numbers are those of the claims; their sources are in the notes of this slide.",
  firstRows: (shown: number, all: number) => `The first ${formatNumber(shown)} of ${formatNumber(all)} rows.`,
  numbersNote: "The numbers at the right are those of the claims; their sources are in the notes of this slide.",
  dataset: (dataset: string) => `Data set: ${dataset}`,
  view: (link: string) => `The view: ${link}`,
  longView: (characters: number, file: string) =>
    `The view: its address of ${formatNumber(characters)} characters is too long for a link. Open the file “${file}” in the atlas, by Share, Open a file; it is saved with this briefing, as “View file”.`,
  hash: (hash: string) => `Content hash: ${hash}`,
  licence: (licence: string) => `Licence of the data: ${licence}`,
  grade: (grade: string, meaning: string) => `${grade}: ${meaning}`,
};

export type SlideStrings = typeof en;

/** What slides say besides the text of the briefing. */
export const slideStrings = inLanguages(en, async () => (await import("./slideStrings.zh.ts")).zh);
