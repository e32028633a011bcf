import { z } from "zod";
import type { CheckedDataset, CheckRow, ClaimRow } from "../check/checkedDataset.ts";
import { checkRowFaults, citedSources } from "../check/checkRowFaults.ts";
import { csvText, guardFormula } from "../csvText.ts";
import { checkColumns, columnsOf, fileColumns } from "../read/columns.ts";
import type { DataFiles } from "../read/dataFiles.ts";
import { byPlace, type Fault, newFaults } from "../read/fault.ts";
import { readCsv } from "../read/readCsv.ts";
import { parsedTable } from "../read/readTable.ts";
import { readTables } from "../read/readTables.ts";

/** A cell that repeats the data set for the auditor; nothing is read back from it. */
const toRead = z.string();

/** The columns of a sheet for an audit: those of checks.csv, and between them what the auditor reads. */
export const sheetColumns = z.strictObject({
  claim: checkColumns.shape.claim,
  statement: toRead,
  source: checkColumns.shape.source,
  title: toRead,
  publisher: toRead,
  url: toRead,
  checked: checkColumns.shape.checked,
  verdict: checkColumns.shape.verdict,
  lacks: checkColumns.shape.lacks,
  note: checkColumns.shape.note,
});

/** A CSV sheet for an audit, a row for each claim and supporting source; spreadsheets need its byte order mark. */
export function checkSheet(claims: readonly ClaimRow[], { sources }: Pick<CheckedDataset, "sources">): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = claims.flatMap((claim) =>
    claim.sources.flatMap((id) => {
      const source = byId.get(id);
      if (source === undefined) return [];
      const { title, publisher, url } = source;
      return {
        claim: claim.id,
        statement: guardFormula(claim.statement),
        source: id,
        title: guardFormula(title),
        publisher: guardFormula(publisher),
        url,
        checked: null,
        verdict: null,
        lacks: null,
        note: null,
      };
    }),
  );
  return `\ufeff${csvText(columnsOf(sheetColumns), rows)}`;
}

export function checksText(checks: readonly CheckRow[]): string {
  const rows = checks.map(({ note, ...row }) => ({ ...row, note: note === null ? null : guardFormula(note) }));
  return csvText(columnsOf(checkColumns), rows);
}

interface FilledSheet {
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
    [cells.checked, cells.verdict, cells.lacks, cells.note].some((cell) => cell !== ""),
  );
  const { rows, values, faults } = parsedTable({ ...read, rows: filled }, sheetColumns);
  const { dossiers, checks } = readTables(files);
  const claims = dossiers.flatMap(({ table }) => table.rows);
  const byClaim = new Map(claims.map(({ cells }) => [cells.id, citedSources(cells)]));
  const between = checkRowFaults([...checks.rows, ...rows], { byClaim, allClaims: true });
  return {
    checks: values.map(({ claim, source, checked, verdict, lacks, note }) => {
      return { claim, source, checked, verdict, lacks, note };
    }),
    skipped: read.rows.length - filled.length,
    faults: [...faults, ...newFaults(faults, between)].sort(byPlace),
  };
}
