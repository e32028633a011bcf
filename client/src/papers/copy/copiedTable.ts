import type { Briefing } from "../briefing/Briefing.ts";
import { writableText } from "../briefing/writableText.ts";
import { escapeHtml } from "../formats/html/escapeHtml.ts";
import { claimRows } from "./claimRows.ts";

/** Characters that start a formula in spreadsheets, half or full width. */
const formula = /^[=+\-@＝＋－＠]/;

/** The table of claims for pasting into Word and Excel: as HTML, and as tab-separated text. */
export function copiedTable(briefing: Briefing): { html: string; text: string } {
  const [head = [], ...rows] = claimRows(briefing).map((row) => row.map(plainCell));
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return {
    html: `<table>${line(head, "th")}${rows.map((row) => line(row, "td")).join("")}</table>`,
    text: [head, ...rows].map((row) => row.join("\t")).join("\n"),
  };
}

/** A cell on one line, made harmless if it looks like a formula. */
function plainCell(text: string): string {
  const line = writableText(text).replace(/\s+/g, " ").trim();
  return formula.test(line) ? `'${line}` : line;
}
