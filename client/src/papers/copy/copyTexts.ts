import { inWords } from "../../model/address/splitAddress.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { provenanceOf } from "../briefing/provenance.ts";
import { writableText } from "../briefing/writableText.ts";
import { contentTitle } from "../document/parts/frontPart.ts";
import { escapeHtml } from "../formats/html/blockHtml.ts";
import { claimRows } from "./claimRows.ts";
import { copyStrings } from "./strings.ts";

/** A citation of the view: title, data set with version, content hash, day and address. */
export function citation(briefing: Briefing): string {
  const { dataset, hash, link } = provenanceOf(briefing);
  const title = contentTitle(briefing).replace(/\s+/g, " ").trim();
  return copyStrings.citation({ title, dataset, hash, date: formatDate(briefing.made), link: inWords(link) });
}

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
