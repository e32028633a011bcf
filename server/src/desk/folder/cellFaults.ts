import type { DeskFault } from "../../contract/index.ts";
import { quoted } from "../../dataset/read/quoted.ts";
import { textFaults } from "../../dataset/read/textFaults.ts";
import type { RowChange } from "../RowChange.ts";
import { columnsOfTable, keyOf } from "./deskColumns.ts";

/** Faults of a row that its CSV file could not give back as it is. */
export function cellFaults({ table, key, cells }: RowChange): DeskFault[] {
  if (cells === null) return [];
  const fault = (column: string | null, message: string): DeskFault => ({ table, key, column, message });
  const columns = columnsOfTable(table);
  const faults = Object.entries(cells).flatMap(([column, cell]) => {
    if (!columns.includes(column)) return [fault(null, `has the unknown column ${quoted(column)}`)];
    if (/\p{Cs}/u.test(cell)) return [fault(column, "has half a character, expected text in Unicode")];
    return textFaults(cell).map((message) => fault(column, message));
  });
  if (faults.length === 0 && keyOf(table, cells) !== key) {
    faults.push(fault(null, `is the row ${quoted(keyOf(table, cells))}, expected ${quoted(key)}`));
  }
  return faults;
}
