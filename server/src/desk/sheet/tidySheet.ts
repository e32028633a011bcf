import type { SheetField } from "../../contract/index.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";
import { typedDate } from "../../rules/typedDate.ts";

const dates: ReadonlySet<string> = new Set(["claim.since", "claim.until", "claim.due", "source.published"]);

/** The sheet with dates and percentages in the form of the data files, where a cell can only mean one thing. */
export function tidySheet(sheet: PlainSheet, fields: readonly SheetField[]): PlainSheet {
  const forms = new Map<string, (text: string) => string>();
  for (const { target, column } of fields) {
    if (column !== null && dates.has(target)) forms.set(column, (text) => typedDate(text) ?? text);
    if (column !== null && target === "claim.share_pct") forms.set(column, withoutSign);
  }
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([column, text]) => [column, forms.get(column)?.(text) ?? text])),
  }));
  return { ...sheet, rows };
}

function withoutSign(text: string): string {
  return text.replace(/^(\d+(?:\.\d+)?)\s*[%％]$/, "$1");
}
