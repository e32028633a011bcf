import { counted } from "../words/counted.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { inLanguages } from "../words/language.ts";

const en = {
  claimCount: (count: number) => counted(count, "claim", "claims"),
  gradeCount: (count: number) => counted(count, "grade", "grades"),
  claimsOfGrades: (claims: string, grades: readonly string[]) => `${claims}: ${grades.join(", ")}`,
  claimsOfGrade: (count: number, grade: string) => `${formatNumber(count)}\u00a0${grade.toLowerCase()}`,
};

export type CountWords = typeof en;

/** Numbers of claims, and numbers of each grade. */
export const countWords = inLanguages(en, async () => (await import("./countWords.zh.ts")).zh);
