import { formatNumber } from "../words/formatNumber.ts";
import { inLanguages } from "../words/language.ts";

const en = {
  claimCount: (count: number) => (count === 1 ? "1 claim" : `${formatNumber(count)} claims`),
  gradeCount: (count: number) => (count === 1 ? "1 grade" : `${formatNumber(count)} grades`),
  claimsOfGrades: (claims: string, grades: readonly string[]) => `${claims}: ${grades.join(", ")}`,
  claimsOfGrade: (count: number, grade: string) => `${formatNumber(count)}\u00a0${grade.toLowerCase()}`,
};

export type CountWords = typeof en;

/** Numbers of claims, and numbers of each grade. */
export const countWords = inLanguages(en, async () => (await import("./countWords.zh.ts")).zh);
