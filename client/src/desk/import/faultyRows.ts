import type { SheetAnswer } from "@atlas/server/contract";
import { type CsvColumn, csvText } from "../../words/csvText.ts";
import { labelled, listClauses } from "../../words/listWords.ts";
import { cellName } from "./cellName.ts";
import { strings } from "./strings.ts";

/** One fault of a spreadsheet, at its cell. */
export interface ToldFault {
  key: string;
  cell: string;
  /** Null for the whole row. */
  column: string | null;
  /** What the cell holds. */
  text: string;
  message: string;
}

type Row = SheetAnswer["faulty"][number];
type Faulty = Pick<SheetAnswer, "columns" | "faulty">;

/** The faults of all rows, each at its cell, in the order of the spreadsheet. */
export function toldFaults({ columns, faulty }: Faulty): ToldFault[] {
  return faulty.flatMap(({ line, cells, faults }) =>
    faults.map(({ column, message }, place) => {
      const index = column === null ? -1 : columns.indexOf(column);
      return { key: `${line} ${place}`, cell: cellName(index, line), column, text: cells[index] ?? "", message };
    }),
  );
}

/** The rows with faults as CSV, with what is wrong in a last column, to be mended and brought in again. */
export function faultyCsv({ columns, faulty }: Faulty): string {
  const wrong = ({ faults }: Row) =>
    listClauses(faults.map(({ column, message }) => (column === null ? message : labelled(column, message))));
  const read = columns.map((column, place): CsvColumn<Row> => [column, ({ cells }) => cells[place] ?? ""]);
  return csvText<Row>([...read, [strings.whatIsWrong, wrong]], faulty);
}
