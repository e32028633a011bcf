import { xmlText } from "../../briefing/writableText.ts";
import type { Sheet } from "./Sheet.ts";
import { cellName } from "./sheetCells.ts";

/** The part of a sheet's table; `place` counts sheets from 1. */
export function tablePart(place: number): string {
  return `xl/tables/table${place}.xml`;
}

/** Whether the rows of a sheet are a table of Excel: it takes none without rows. */
export function isTable({ table, rows }: Sheet): boolean {
  return table === true && rows.length > 0;
}

/** The rows of a sheet as a table, which can be filtered, sorted and named in formulas. */
export function tableXml({ columns, rows }: Sheet, name: string, place: number): string {
  const range = `A1:${cellName(columns.length - 1, rows.length)}`;
  const heads = columns.map(({ head }, column) => `<tableColumn id="${column + 1}" name="${xmlText(head)}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${place}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/>`,
    `<tableColumns count="${heads.length}">${heads.join("")}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    "</table>",
  ].join("");
}

/** Heads of columns that all differ, as a table asks: on one line, none empty, equal ones counted. */
export function differingHeads<Column extends { head: string }>(columns: readonly Column[]): Column[] {
  const taken = new Set<string>();
  return columns.map((column, place) => {
    const text = column.head.replace(/\s+/g, " ").trim() || String(place + 1);
    let head = text;
    for (let count = 2; taken.has(head.toLowerCase()); count += 1) head = `${text} ${count}`;
    taken.add(head.toLowerCase());
    return { ...column, head };
  });
}
