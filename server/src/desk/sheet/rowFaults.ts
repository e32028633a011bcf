import { type SheetFault, type SheetField, sheetTargets } from "../../contract/index.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import type { Fault } from "../../dataset/read/fault.ts";
import { quoted } from "../../dataset/read/quoted.ts";
import type { LineFault } from "./MadeRows.ts";
import type { ReadCells } from "./readCells.ts";

/** A fault at the column of the spreadsheet itself, with what the cell was read as if that is another one. */
export function atOrigin(fault: LineFault, { originOf, turned, fields }: ReadCells): LineFault {
  const { line, column, target } = fault;
  const read = target ?? fields.find((field) => field.column === column)?.target;
  const other = turned.has(line) ? otherEnd(read, fields) : undefined;
  const origin = other ?? (column === null ? undefined : originOf.get(column));
  if (origin === undefined) return read === undefined ? fault : { ...fault, target: read };
  return { ...fault, column: origin, ...(read === undefined ? {} : { target: read }) };
}

/** The column of the other end of a claim. */
function otherEnd(target: string | undefined, fields: readonly SheetField[]): string | undefined {
  const other = target === "claim.subject" ? "claim.object" : target === "claim.object" ? "claim.subject" : null;
  return fields.find((field) => field.target === other)?.column ?? undefined;
}

/** The target that a faulty cell was read as. */
export function targetOf(
  column: string | null,
  place: string | undefined,
  fields: readonly SheetField[],
): SheetFault["target"] {
  const named = sheetTargets.find((target) => target === place || target === column);
  return named ?? fields.find((field) => field.column !== null && field.column === column)?.target ?? null;
}

/** The faults of a conversion by their lines. */
export function atCells(faults: readonly Fault[]): LineFault[] {
  return faults.map(({ line, column, message }) => ({ line: line ?? 0, column, message }));
}

/** Leaves out that a row lacks its sentence, if that could not be made for another fault, and what a name lacks that is asked for. */
export function withoutEchoes(all: readonly LineFault[]): LineFault[] {
  const asked = new Set(all.flatMap(({ line, target }) => (target?.startsWith("claim.") ? [`${line} ${target}`] : [])));
  const endOf = (target = "") => target.replace(/^newEntities\.(\w+)\..*/, "claim.$1");
  const faults = all.filter(({ line, target }) => endOf(target) === target || !asked.has(`${line} ${endOf(target)}`));
  const isEcho = ({ column, target }: LineFault) => column === null && target === "claim.statement";
  return faults.filter(
    (fault) => !isEcho(fault) || faults.every((other) => other.line !== fault.line || isEcho(other)),
  );
}

/** One fault a cell, the first: a cell that names no known entity is not also an empty one. */
export function onceEach(faults: readonly LineFault[]): LineFault[] {
  const cells = new Map<string, LineFault>();
  for (const fault of faults) {
    const cell = JSON.stringify(fault.column === null ? fault : [fault.line, fault.column]);
    if (!cells.has(cell)) cells.set(cell, fault);
  }
  return [...cells.values()];
}

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
