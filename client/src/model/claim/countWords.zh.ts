import { formatNumber } from "../words/formatNumber.ts";
import type { CountWords } from "./countWords.ts";

/** The same in Chinese. */
export const zh: CountWords = {
  claimCount: (count) => `${formatNumber(count)}项论断`,
  gradeCount: (count) => `${formatNumber(count)}个等级`,
  claimsOfGrades: (claims, grades) => `${claims}：${grades.join("，")}`,
  claimsOfGrade: (count, grade) => `${formatNumber(count)}项${grade}`,
};
