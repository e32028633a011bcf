import type { Entity, QuestionAnswer, QuestionColumn, QuestionRow } from "@atlas/server/contract";
import { columnValues, evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { locale } from "../../../model/words/language.ts";
import { type Cell, cellText, isYear } from "./cellText.ts";
import { shareCounts } from "./shareCounts.ts";

/** The column to sort by (index); null for the order of the answer. */
export type Sorting = { column: number; descending: boolean } | null;

/** A row with its number in the order of the answer, which sorting does not change. */
export interface NumberedRow extends QuestionRow {
  number: number;
  /** Whether it is an older count of the share in the row above it. */
  older?: true;
}

/**
 * Sorts rows; empty cells always come last, and equal ones keep the order of the answer. Older counts of a share stay
 * under the newest.
 */
export function sortRows(
  answer: QuestionAnswer,
  sorting: Sorting,
  entities: ReadonlyMap<string, Entity>,
): NumberedRow[] {
  let number = 0;
  const groups = shareCounts(answer).map(({ newest, older }): [NumberedRow, ...NumberedRow[]] => {
    const first = { ...newest, number: ++number };
    return [first, ...older.map((row): NumberedRow => ({ ...row, number: ++number, older: true }))];
  });
  const column = sorting === null ? undefined : answer.question.columns[sorting.column];
  if (sorting === null || column === undefined) return groups.flat();
  const way = sorting.descending ? -1 : 1;
  const cellOf = ([newest]: readonly [NumberedRow, ...NumberedRow[]]) => newest.cells[sorting.column] ?? null;
  return groups
    .toSorted((a, b) => {
      const [one, other] = [cellOf(a), cellOf(b)];
      if (isEmpty(one) || isEmpty(other)) return Number(isEmpty(one)) - Number(isEmpty(other));
      return way * compare(column, one, other, entities);
    })
    .flat();
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === "" || (Array.isArray(cell) && cell.length === 0);
}

function compare(column: QuestionColumn, one: Cell, other: Cell, entities: ReadonlyMap<string, Entity>): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return one.length - other.length;
  const rank = rankIn(column.kind);
  if (rank && typeof one === "string" && typeof other === "string") return rank(one) - rank(other);
  // Dates compare as strings, whatever their precision.
  if (column.kind === "date") return String(one) < String(other) ? -1 : Number(one !== other);
  return cellText(column, one, entities).localeCompare(cellText(column, other, entities), locale());
}

/** The rank of words in a closed list; null for other kinds. */
function rankIn(kind: QuestionColumn["kind"]): ((word: string) => number) | null {
  const placeIn = (list: readonly string[]) => (word: string) => list.indexOf(word);
  switch (kind) {
    case "evidence":
      return (word) => {
        const grade = evidenceIds.find((id) => id === word);
        return grade ? evidenceGrades[grade].rank : -1;
      };
    case "maturity":
      return placeIn(columnValues.maturity);
    case "stage":
      return placeIn(columnValues.stage);
    case "status":
      // What was last reported years ago stands after what is in force.
      return (word) => (isYear(word) ? 0.5 : placeIn(columnValues.status)(word));
    default:
      return null;
  }
}
