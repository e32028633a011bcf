import { z } from "zod";
import type { CheckedDataset, ClaimRow } from "../check/checkedDataset.ts";
import { csvText } from "../csvText.ts";
import { checkColumns } from "../read/columns.ts";
import { columnsOf } from "../read/columnsOf.ts";
import { guardFormula } from "../read/stripFormulaGuard.ts";

/** What a sheet repeats of the data set for its reader; nothing is read back from these cells. */
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
  note: checkColumns.shape.note,
});

/**
 * A sheet for an audit of these claims as CSV: a row for each claim and source that supports it, with empty cells for
 * the findings. It begins with the byte order mark by which spreadsheets recognise UTF-8.
 */
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
        note: null,
      };
    }),
  );
  return `\ufeff${csvText(columnsOf(sheetColumns), rows)}`;
}
