import type { SheetField } from "../../contract/index.ts";
import type { PlainSheet } from "../../convert/readSheet.ts";

const dates: ReadonlySet<string> = new Set(["claim.since", "claim.until", "claim.due", "source.published"]);

/** The sheet with dates and percentages in the form of the data files, where a cell can only mean one thing. */
export function tidySheet(sheet: PlainSheet, fields: readonly SheetField[]): PlainSheet {
  const forms = new Map<string, (text: string) => string>();
  for (const { target, column } of fields) {
    if (column !== null && dates.has(target)) forms.set(column, isoDate);
    if (column !== null && target === "claim.share_pct") forms.set(column, withoutSign);
  }
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([column, text]) => [column, forms.get(column)?.(text) ?? text])),
  }));
  return { ...sheet, rows };
}

/** Turns a date that begins with its year, such as 2026/3/11 or 2026年3月, into ISO 8601; others may be read two ways. */
function isoDate(text: string): string {
  const [, year, month, day] =
    /^(\d{4})(?:\s*[年/.-]\s*(\d{1,2})(?:\s*[月/.-]\s*(\d{1,2}))?)?\s*[年月日]?$/.exec(text) ?? [];
  if (year === undefined) return text;
  return [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
}

function withoutSign(text: string): string {
  return text.replace(/^(\d+(?:\.\d+)?)\s*[%％]$/, "$1");
}
