import type { QuestionColumn, QuestionCounts } from "../contract/index.ts";
import type { HeaderLine } from "./readHeader.ts";

/** The column that every question returns besides its own: the ids of the claims behind a row. */
export const CLAIMS_COLUMN = "claim_ids";
const FORM = /^(\w+)( current)? {2,}(\S.*?) \| (\S.*?) \| (.*\{n\}.*)$/;

/** Reads the line `@counts <column> [current]  one | many | {n}个`, what the heading of an answer counts; null if there is none. */
export function readCounts(
  lines: readonly HeaderLine[],
  columns: readonly QuestionColumn[],
  faults: string[],
): QuestionCounts | null {
  const line = lines.find(({ tag }) => tag === "counts");
  if (line === undefined) return null;
  const [, column, current, one, many, zh] = FORM.exec(line.rest) ?? [];
  if (!column || !one || !many || !zh) {
    faults.push(
      `${line.line}: expected a column, then at least two spaces and the words for one, for several and in Chinese, with {n} for the number, separated by " | "`,
    );
    return null;
  }
  if (column !== CLAIMS_COLUMN && !columns.some(({ name, list }) => name === column && !list))
    faults.push(`${line.line}: ${column}: expected a column with one value in each cell, or ${CLAIMS_COLUMN}`);
  return { column, current: current !== undefined, one, many, zh };
}
