import type { PlainSheet } from "../../convert/readSheet.ts";
import { quoted } from "../../dataset/read/quoted.ts";
import type { LineFault } from "./MadeRows.ts";

/** Faults of cells that hold a formula as text, or the error that one ended in, in the columns that are read. */
export function formulaFaults({ rows }: Pick<PlainSheet, "rows">, columns: ReadonlySet<string>): LineFault[] {
  return rows.flatMap(({ line, cells }) =>
    [...cells].flatMap(([column, text]): LineFault[] => {
      if (!columns.has(column)) return [];
      if (/^[=＝]./.test(text))
        return [{ line, column, message: `has the formula ${quoted(text)}, expected its result` }];
      if (/^#(REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM)[!?]?$/.test(text)) {
        return [{ line, column, message: `has the error ${quoted(text)} of a formula, expected a value` }];
      }
      return [];
    }),
  );
}
