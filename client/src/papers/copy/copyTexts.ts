import { inWords } from "../../model/address/splitAddress.ts";
import { claimTitle } from "../../model/claim/claimTitle.ts";
import { oldText } from "../../model/claim/due/dueText.ts";
import { claimGrade } from "../../model/claim/gradeText.ts";
import { periodText } from "../../model/claim/periodText.ts";
import { sourceAddress } from "../../model/claim/source/publisherParts.ts";
import { heldText, leadText } from "../../model/claim/standing/standingText.ts";
import { markedStatement } from "../../model/claim/statement.ts";
import { capital } from "../../model/words/asSentence.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { language } from "../../model/words/language.ts";
import { listClauses } from "../../model/words/listWords.ts";
import { ownDataText } from "../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../model/words/strings.ts";
import { partText } from "../answers/common/analysisText.ts";
import { strings as analysisStrings } from "../answers/common/strings.ts";
import type { Briefing, NumberedClaim } from "../briefing/Briefing.ts";
import { dayOf } from "../briefing/dayOf.ts";
import { provenanceOf } from "../briefing/provenance.ts";
import { writableText } from "../briefing/writableText.ts";
import { contentTitle } from "../document/parts/frontPart.ts";
import { claimFigures } from "../document/statementRuns.ts";
import { strings } from "../document/strings.ts";
import { escapeHtml } from "../formats/html/blockHtml.ts";
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

/** All claims shown as a table of plain text, headings first; beside an answer, each is marked as part of it or context. */
export function claimRows(briefing: Briefing): string[][] {
  const marked = briefing.claims.some(({ part }) => part === "context");
  const heads = [strings.number, strings.claim, strings.when, strings.figures, strings.evidence];
  return [
    [...heads, ...(marked ? [analysisStrings.part] : []), copyStrings.sources],
    ...briefing.claims.map((one) => [
      ...claimRow(one, briefing),
      ...(marked ? [partText(one)] : []),
      sourcesText(one, briefing),
    ]),
  ];
}

function claimRow({ number, claim }: NumberedClaim, briefing: Briefing): string[] {
  const { named } = briefing;
  const day = dayOf(briefing);
  const lead = leadText(claim, day);
  const due = oldText(claim, day);
  // The statements of the data are English; in other languages a translated title comes first.
  const title = language() === "en" && claim.statement !== "" ? "" : claimTitle(claim, named) + shared.end + shared.gap;
  return [
    String(number),
    (lead === null ? "" : capital(lead) + shared.end + shared.gap) +
      title +
      markedStatement(claim) +
      (due === null ? "" : shared.gap + due + shared.end),
    joined([heldText(claim, day), periodText(claim)]),
    listClauses(claimFigures(claim)),
    joined([claimGrade(claim), ownDataText(claim)]),
  ];
}

function joined(parts: readonly (string | null)[]): string {
  return listClauses(parts.filter((part) => part !== null));
}

function sourcesText({ claim }: NumberedClaim, { sources }: Briefing): string {
  const cited = (ids: readonly string[]) =>
    listClauses(
      sources
        .filter(({ source }) => ids.includes(source.id))
        .map(({ number, source }) => `S${number} ${source.publisher}, ${sourceAddress(source)}`),
    );
  const against = cited(claim.disputed_by);
  return listClauses([cited(claim.sources), against && copyStrings.against(against)].filter(Boolean));
}
