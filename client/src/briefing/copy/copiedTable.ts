import type { RichText } from "../../browser/copyRich.ts";
import type { Briefing } from "../Briefing.ts";
import { escapeHtml } from "../formats/html/escapeHtml.ts";
import { writableText } from "../formats/writableText.ts";
import { claimRows } from "./claimRows.ts";

/** What a spreadsheet takes for the beginning of a formula, in either width. */
const formula = /^[=+\-@＝＋－＠]/;

/** The table of claims as Word and Excel take a table: as HTML, and as text parted by tabs. */
export function copiedTable(briefing: Briefing): RichText {
  const [head = [], ...rows] = claimRows(briefing).map((row) => row.map(plainCell));
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return {
    html: `<table>${line(head, "th")}${rows.map((row) => line(row, "td")).join("")}</table>`,
    text: [head, ...rows].map((row) => row.join("\t")).join("\n"),
  };
}

/** On one line, and no formula. */
function plainCell(text: string): string {
  const line = writableText(text).replace(/\s+/g, " ").trim();
  return formula.test(line) ? `'${line}` : line;
}
