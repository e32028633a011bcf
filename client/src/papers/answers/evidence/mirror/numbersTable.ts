import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { AnalysisCell, AnalysisTable } from "../../common/Analysis.ts";

interface Numbers {
  caption: string;
  columns: readonly string[];
  rows: readonly { name: string; numbers: readonly AnalysisCell[] }[];
}

/** A table of numbers, each row headed by what it counts. */
export function numbersTable({ caption, columns, rows }: Numbers): AnalysisTable {
  return {
    caption,
    columns: columns.map((label, place) => ({ label, number: place > 0, width: place > 0 ? 12 : 36 })),
    rows: rows.map(({ name, numbers }) => ({ cells: [{ text: name }, ...numbers], claimIds: [] })),
  };
}

/** A number that links to what it counts, unless it is 0. */
export function countCell(number: number, to: string): AnalysisCell {
  return { text: formatNumber(number), ...(number > 0 && { to }) };
}
