import type { Claim } from "@atlas/server/contract";
import { gradesIn, lineGrade } from "@atlas/server/lineGrade";
import type { Evidence } from "@atlas/server/vocabulary";
import { reportedWords } from "../../../model/claim/claimWords.ts";
import { claimGrade, gradeWord } from "../../../model/claim/gradeText.ts";
import { lineTally } from "../../../model/claim/line/lineLabels.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { language } from "../../../model/words/language.ts";
import { withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { AnalysisCell, AnalysisColumn, AnalysisTable } from "./Analysis.ts";
import { strings } from "./strings.ts";

/** The columns of a table with a row for each item, each with its cell, and the claims on which a row rests. */
interface ItemRows<Item> {
  columns: readonly (AnalysisColumn & { of: (item: Item) => AnalysisCell | string })[];
  claimIds: (item: Item) => readonly string[];
}

export function itemTable<Item>(caption: string, items: readonly Item[], rows: ItemRows<Item>): AnalysisTable {
  const { columns, claimIds } = rows;
  const cellOf = (cell: AnalysisCell | string) => (typeof cell === "string" ? { text: cell } : cell);
  return {
    caption,
    columns: columns.map(({ of: _, ...column }) => column),
    rows: items.map((item) => ({ cells: columns.map(({ of }) => cellOf(of(item))), claimIds: claimIds(item) })),
  };
}

/** A cell with words of the data, which are English. */
export function english(text: string): AnalysisCell {
  return { text, lang: "en" };
}

/** A cell with a date as precise as known, or with other words if there is none. */
export function dateCell(date: string | null, none = ""): AnalysisCell {
  return date === null ? { text: none } : { text: formatDate(date), date };
}

/** The column that dates what rests on sources. */
export function newestColumn(width = 8) {
  return { label: reportedWords.newestSource, width };
}

/** The date of the newest source; null if no source is dated. */
export function newestCell(date: string | null): AnalysisCell {
  return dateCell(date, strings.undated);
}

export function gradeCell(grade: Evidence): AnalysisCell {
  return { text: gradeName(grade), grade };
}

/** The grade of a claim and, if it is somebody's word, whole, whose. */
export function claimGradeCell(claim: Claim): AnalysisCell {
  const word = gradeWord(claim);
  return { text: claimGrade(claim), grade: claim.evidence, ...(word !== null && { tally: word }) };
}

/** The grade of a line, and how many claims and grades it stands for if these differ. */
export function lineCell(claims: readonly [Claim, ...Claim[]]): AnalysisCell {
  const grade = lineGrade(claims);
  if (gradesIn(claims) === 1) return claims.length === 1 ? claimGradeCell(claims[0]) : gradeCell(grade);
  const tally = lineTally(claims);
  return { text: withAside(gradeName(grade), tally), grade, tally };
}

/** A cell in the interface language that contains some of `words`, which come from the data and are English. */
export function partlyEnglish(text: string, words: readonly (string | null | undefined)[]): AnalysisCell {
  const english = [...new Set(words.flatMap((word) => (word && text.includes(word) ? word : [])))];
  return language() === "en" || english.length === 0 ? { text } : { text, english };
}
