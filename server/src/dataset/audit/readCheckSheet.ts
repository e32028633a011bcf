import type { CheckRow } from "../check/checkedDataset.ts";
import { checkRowFaults, citedSources } from "../check/checkRowFaults.ts";
import { fileColumns } from "../read/columnsOf.ts";
import type { DataFiles } from "../read/dataFiles.ts";
import { byPlace, type Fault, newFaults } from "../read/fault.ts";
import { readCsv } from "../read/readCsv.ts";
import { parsedTable } from "../read/readTable.ts";
import { readTables } from "../read/readTables.ts";
import { sheetColumns } from "./checkSheet.ts";

/** A sheet after an audit. */
export interface FilledSheet {
  /** Its filled rows as rows of checks.csv; of use only if there is no fault. */
  checks: CheckRow[];
  /** Number of rows that were left empty. */
  skipped: number;
  /** All faults by the lines and columns of the sheet, also those against a data set that has none itself. */
  faults: Fault[];
}

/** Reads a filled sheet, and checks it as the rows of checks.csv are checked, beside those that the data set has. */
export function readCheckSheet(name: string, bytes: Buffer, { files }: Pick<DataFiles, "files">): FilledSheet {
  const read = readCsv(name, bytes, fileColumns(sheetColumns));
  const filled = read.rows.filter(({ cells }) =>
    [cells.checked, cells.verdict, cells.note].some((cell) => cell !== ""),
  );
  const { rows, values, faults } = parsedTable({ ...read, rows: filled }, sheetColumns);
  const { dossiers, checks } = readTables(files);
  const claims = dossiers.flatMap(({ table }) => table.rows);
  const byClaim = new Map(claims.map(({ cells }) => [cells.id, citedSources(cells)]));
  const between = checkRowFaults([...checks.rows, ...rows], { byClaim, allClaims: true });
  return {
    checks: values.map(({ claim, source, checked, verdict, note }) => ({ claim, source, checked, verdict, note })),
    skipped: read.rows.length - filled.length,
    faults: [...faults, ...newFaults(faults, between)].sort(byPlace),
  };
}
