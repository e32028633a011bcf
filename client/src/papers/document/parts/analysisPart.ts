import { labelled, listClauses, listSentences } from "../../../model/words/listWords.ts";
import type { Analysis, AnalysisPicture, AnalysisTable } from "../../answers/common/Analysis.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { answerAddress, provenanceOf } from "../../briefing/provenance.ts";
import { notedClaims, notedOfRow, sentencesOnPaper } from "../../keyPoints/notedClaims.ts";
import type { Block } from "../Block.ts";
import { addressRun, say } from "../runs.ts";
import { ownIds } from "./ownClaims.ts";
import { analysisStrings as words } from "./strings.ts";
import { tableBlocks } from "./tableBlocks.ts";

/** Rows of a table in an annex; the analysis page has all of them. */
const MOST_ROWS = 100;

/** The whole answer of an analysis page: further sentences, chart, tables with claim numbers, and limits. */
export function analysisPart(briefing: Briefing): Block[] {
  const { analysis, claims, link } = briefing;
  if (analysis === null) return [];
  const numbers = new Map(claims.map(({ number, claim }) => [claim.id, number]));
  return [
    { block: "heading", level: 1, text: words.wholeAnswer },
    ...analysis.sentences
      .slice(sentencesOnPaper(analysis))
      .map((text): Block => ({ block: "paragraph", runs: [say(text)] })),
    ...(standsBefore(analysis) ? [] : chartBlocks(analysis.picture ?? null, briefing)),
    ...tablesOf(analysis).flatMap((table) =>
      tableBlocks(table, { numbers, own: ownIds(analysis), link, most: MOST_ROWS }),
    ),
    ...limitBlocks(analysis.limits.slice(1)),
    { block: "paragraph", style: "note", runs: [say(words.answeredAt), addressRun(answerAddress(briefing) ?? "")] },
  ];
}

/** Whether the paper has the chart of an answer before its annex. */
function standsBefore({ leads, picture }: Analysis): boolean {
  return (leads && !picture?.inAnnex) || picture?.isFigure === true;
}

/** The tables that a paper must have whole, and the rows that did not fit among its first ones, unless its annex has the answer. */
export function furtherRows(briefing: Briefing, cut: { table: AnalysisTable; shown: number } | null): Block[] {
  const { analysis, settings, link } = briefing;
  const numbers = noteNumbers(briefing);
  const own = analysis === null ? new Set<string>() : ownIds(analysis);
  const inAnnex = settings.annex && settings.sections.includes("analysis");
  const all = inAnnex || analysis === null ? [] : tablesOf(analysis);
  const whole = all.filter((table) => table.whole && table !== cut?.table);
  const rest = inAnnex || cut === null ? [] : [{ table: restOf(cut), of: cut.table }];
  return [...rest, ...whole.map((table) => ({ table, of: table }))].flatMap(({ table, of }): Block[] => [
    { block: "heading", level: 1, text: table.caption },
    ...tableBlocks(table, { numbers, own, link, most: MOST_ROWS, headed: true, notesOfRow: notedOfRow(of) }),
  ]);
}

/** The rows of a table that a paper has not shown, under a caption that says which they are. */
function restOf({ table, shown }: { table: AnalysisTable; shown: number }): AnalysisTable {
  const { rows, caption } = table;
  return {
    ...table,
    rows: rows.slice(shown),
    caption: words.furtherRows(caption.replace(/[.。]\s*$/u, ""), shown, rows.length),
  };
}

/** The numbers of the claims of which a paper has a note, by id. */
export function noteNumbers(briefing: Briefing): ReadonlyMap<string, number> {
  return new Map(notedClaims(briefing).map(({ number, claim }) => [claim.id, number]));
}

/** The tables of an analysis, preceded by that of its chart. */
export function tablesOf({ picture, tables }: Analysis): readonly AnalysisTable[] {
  return picture?.numbers ? [picture.numbers, ...tables] : tables;
}

export function filledTablesOf(analysis: Analysis): AnalysisTable[] {
  return tablesOf(analysis).filter(({ rows }) => rows.length > 0);
}

export function chartBlocks(picture: AnalysisPicture | null, briefing: Briefing): Block[] {
  if (picture === null) return [];
  const { title, sentence, drawing } = picture;
  const caption = words.chartCaption(title, sentence, provenanceOf(briefing).dataset);
  return [{ block: "chart", caption, alternative: chartAlternative(picture), drawing }];
}

/** Further limits: a single one as a sentence, several as a list. */
function limitBlocks(limits: readonly string[]): Block[] {
  if (limits.length < 2)
    return limits.map((text) => ({ block: "paragraph", style: "note", runs: [say(words.limit(text))] }));
  return [
    { block: "paragraph", style: "note", runs: [say(words.limits)] },
    { block: "list", items: limits.map((text) => [say(text)]) },
  ];
}

/** Text for readers who cannot see a chart: what it shows, the length of every bar, and where the numbers are. */
export function chartAlternative({ title, sentence, numbers }: AnalysisPicture): string {
  const bars = numbers?.rows.map(({ cells }) => labelled(cells[0]?.text ?? "", cells.at(-1)?.text ?? "")) ?? [];
  return listSentences([
    words.chart(title),
    sentence,
    ...(bars.length === 0 ? [] : [words.bars(listClauses(bars))]),
    words.chartTables,
  ]);
}
