import type { Evidence } from "@atlas/server/vocabulary";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";
import { listWords } from "../../../model/words/listWords.ts";

/** A grade with the number of key points that have it. */
interface GradeCount {
  id: Evidence;
  count: number;
}

/** An entity with the number of claims drawn that link it to others. */
interface Linked {
  name: string;
  count: number;
}

const en = {
  part: (title: string, place: number, all: number) => (all === 1 ? title : `${title} (${place} of ${all})`),
  columnsPart: (title: string, place: number, all: number) =>
    all === 1 ? title : `${title}, columns ${place} of ${all}`,
  cut: "[Shortened: the workbook has the whole text.]",
  summaryGoesOn: "In more detail",
  figureTitle: (claims: number, linked: readonly Linked[]) => {
    if (claims === 0) return "No claim links what is drawn";
    if (claims === 1) return "One claim is drawn";
    const parts = linked.map(({ name, count }, place) => `${formatNumber(count)}${place === 0 ? " link" : ""} ${name}`);
    return `Of the ${formatNumber(claims)} claims drawn, ${listWords(parts)} to others`;
  },
  figureNote: "Numbers are claim numbers; the sources are in the notes of this slide.",
  figureNoteOfPoints: "Numbers are those of the key points; their sources are in the notes of this slide.",
  point: "Key point",
  points: "Points",
  pointsTitle: (count: number, disputed: number) => {
    const all = count === 1 ? "One point matters most" : `${formatNumber(count)} points matter most`;
    if (disputed === 0) return all;
    if (disputed === count) return `${all}, and ${count === 1 ? "it is" : "all of them are"} disputed`;
    return `${all}, and ${disputed === 1 ? "one of them is" : `${formatNumber(disputed)} of them are`} disputed`;
  },
  basisTitle: (count: number, grades: readonly GradeCount[]) => {
    const [first] = grades;
    if (count === 1 && first) return `The key point ${are(first.id, 1)}`;
    return `Of the ${formatNumber(count)} key points, ${listWords(grades.map(({ id, count: of }) => `${formatNumber(of)} ${are(id, of)}`))}`;
  },
  gradesOf: (count: number, grades: readonly GradeCount[]) => {
    const [first] = grades;
    if (count === 1 && first) return `The one claim ${are(first.id, 1)}`;
    return `Of the ${formatNumber(count)} claims, ${listWords(grades.map(({ id, count: of }) => `${formatNumber(of)} ${are(id, of)}`))}`;
  },
  sourcesTitle: "Each key point rests on these sources",
  restsOn: "What it rests on",
  notCounted: (count: number) => `Not counted: ${formatNumber(count)} more.`,
  inAnnex: (count: number) =>
    `The ${count === 1 ? "other claim" : `other ${formatNumber(count)} claims`} of the view follow in the annex.`,
  notHere: (count: number) =>
    `Not on these slides: ${count === 1 ? "1 further claim" : `${formatNumber(count)} further claims`} of the view, which can be added as an annex.`,
  furtherClaims: "Further claims",
  furtherOfAnswer: "Further claims of the answer",
  firstClaims: (shown: number, all: number) =>
    `The first ${formatNumber(shown)} of ${formatNumber(all)} further claims; the workbook of this briefing has all of them.`,
  firstRows: (shown: number, all: number) =>
    `The first ${formatNumber(shown)} of ${formatNumber(all)} rows; all of them are in the workbook of this briefing and in the atlas.`,
  shortened: "Cells that end in … are shortened; the workbook of this briefing has them whole.",
  limits: "What this cannot tell you",
  numbersNote: "The numbers on the right are claim numbers; the sources are in the notes of this slide.",
  moreSources: (count: number) =>
    `There is no room here for ${count === 1 ? "1 further line" : `${formatNumber(count)} further lines`} on claims and sources: the workbook of this briefing has all of them.`,
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

/** "is disputed" or "are disputed". */
function are(grade: Evidence, count: number): string {
  const words: Record<Evidence, readonly [one: string, more: string]> = {
    corroborated: ["is corroborated", "are corroborated"],
    "single-source": ["rests on a single source", "rest on a single source each"],
    "self-reported": ["is self-reported", "are self-reported"],
    assessed: ["is an assessment by the editors", "are assessments by the editors"],
    disputed: ["is disputed", "are disputed"],
  };
  return words[grade][count === 1 ? 0 : 1];
}
