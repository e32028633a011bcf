import { wholeAddress } from "../../../model/address/splitAddress.ts";
import { labelled, listClauses, listSentences } from "../../../model/words/listWords.ts";
import { piecesOf } from "../../../model/words/textLanguage.ts";
import type {
  Analysis,
  AnalysisCell,
  AnalysisPicture,
  AnalysisRow,
  AnalysisTable,
} from "../../answers/common/Analysis.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { answerAddress, provenanceOf } from "../../briefing/provenance.ts";
import { notedClaims, notedOfRow, sentencesOnPaper } from "../../keyPoints/notedClaims.ts";
import type { Block, Cell, Run } from "../Block.ts";
import { tableWidths } from "../layout/tableWidths.ts";
import { addressRun, plainText, say } from "../runs.ts";
import { analysisStrings as words } from "./strings.ts";

/** Rows of a table in an annex; the analysis page has all of them. */
const MOST_ROWS = 100;
/** Claims of a row listed by number before the rest is only counted. */
const MOST_NUMBERED = 12;

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
    ...tablesOf(analysis).flatMap((table) => tableBlocks(table, { numbers, link, most: MOST_ROWS })),
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
  const inAnnex = settings.annex && settings.sections.includes("analysis");
  const all = inAnnex || analysis === null ? [] : tablesOf(analysis);
  const whole = all.filter((table) => table.whole && table !== cut?.table);
  const rest = inAnnex || cut === null ? [] : [{ table: restOf(cut), of: cut.table }];
  return [...rest, ...whole.map((table) => ({ table, of: table }))].flatMap(({ table, of }): Block[] => [
    { block: "heading", level: 1, text: table.caption },
    ...tableBlocks(table, { numbers, link, most: MOST_ROWS, headed: true, notesOfRow: notedOfRow(of) }),
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

export interface TableChoice {
  /** Numbers of claims by id, for a column of them; none without notes to which they lead. */
  numbers?: ReadonlyMap<string, number>;
  link: string;
  most: number;
  /** Whether a heading above has said the caption. */
  headed?: true;
  /** The number of claims of a row whose notes it cites; without it a row lists its claims by number. */
  notesOfRow?: number;
  /** A sentence on the rows that are left out, by default on their number. */
  leaving?: (shown: number, all: number) => string;
}

/** A table of an analysis, with the number of rows it leaves out. */
export function tableBlocks(
  { caption, columns, rows, lead, note }: AnalysisTable,
  { numbers = new Map(), link, most, headed, notesOfRow, leaving = words.firstRows }: TableChoice,
): Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most);
  const below = belowColumn(columns, shown);
  const left = shown.length < rows.length ? leaving(shown.length, rows.length) : "";
  const beside = <One>(of: readonly One[]) => of.filter((_, place) => place !== below);
  // Tables whose numbers link to lists of claims have no claim numbers.
  const listsClaims = numbers.size > 0 && rows.some(({ claimIds }) => claimIds.length > 0);
  const numbered = notesOfRow === undefined ? words.claims : words.notes;
  const noted = (row: AnalysisRow) =>
    notesOfRow === undefined ? numberRuns(row, numbers) : noteRuns(row, numbers, notesOfRow);
  const heads = [...beside(columns).map(({ label }) => label), ...(listsClaims ? [numbered] : [])];
  return [
    ...(lead === undefined ? [] : [{ block: "paragraph", style: "note", runs: [say(lead)] } as const]),
    {
      block: "table",
      caption,
      ...(headed ? { headed } : {}),
      ...(headed && left ? { extent: left } : {}),
      columns: heads,
      widths: tableWidths(
        heads,
        rows.map((row) => [
          ...beside(row.cells).map(({ text }) => text),
          ...(listsClaims
            ? [
                noted(row)
                  .map((run) => ("claim" in run ? run.claim : "text" in run ? run.text : ""))
                  .join(""),
              ]
            : []),
        ]),
      ),
      rows: shown.map((row) => [
        ...beside(
          row.cells.map(
            (cell, index): Cell => ({
              runs: cellRuns(cell, link),
              ...(columns[index]?.number ? { number: true } : {}),
            }),
          ),
        ),
        ...(listsClaims ? [{ runs: noted(row) }] : []),
      ]),
      ...(below < 0
        ? {}
        : {
            below: {
              label: columns[below]?.label ?? "",
              rows: shown.map(({ cells }) => {
                const runs = cellRuns(cells[below] ?? { text: "" }, link);
                // A list needs the name of its column, a sentence does not.
                const isNamed = columns[below]?.below || plainText(runs) === "";
                return isNamed ? runs : [{ text: labelled(columns[below]?.label ?? "", ""), bold: true }, ...runs];
              }),
            },
          }),
    },
    ...(left === "" || headed ? [] : [{ block: "paragraph", style: "note", runs: [say(left)] } as const]),
    ...(note === undefined ? [] : [{ block: "paragraph", style: "note", runs: [say(note)] } as const]),
  ];
}

/** Characters from which a text beside short cells would be a tall strip. */
const LONG_CELL = 180;

/** The column that stands below each row: the one that says so, or else the longest if it is long, but never the first; -1 if none does. */
function belowColumn(columns: AnalysisTable["columns"], rows: readonly AnalysisRow[]): number {
  const told = columns.findIndex((column) => column.below);
  if (told >= 0) return told;
  const lengths = columns.map((_, place) => Math.max(0, ...rows.map(({ cells }) => cells[place]?.text.length ?? 0)));
  const longest = Math.max(...lengths);
  return longest < LONG_CELL ? -1 : Math.max(lengths.lastIndexOf(longest), 0) || -1;
}

function cellRuns(cell: AnalysisCell, link: string): Run[] {
  const href = cell.to === undefined ? null : wholeAddress(cell.to, link);
  return href === null ? piecesOf(cell) : [{ text: cell.text, href }];
}

/** The numbers of the claims of a row; claims kept out of the view by filters have none and are counted. */
function numberRuns({ claimIds }: AnalysisRow, numbers: ReadonlyMap<string, number>): Run[] {
  const known = claimIds.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const named = known.slice(0, MOST_NUMBERED);
  const left = claimIds.length - named.length;
  const runs = named.flatMap((claim, index): Run[] => [...(index === 0 ? [] : [say(words.listed)]), { claim }]);
  return left === 0 ? runs : [...runs, say(words.andMore(left, named.length > 0))];
}

/** The numbers of the first claims of a row that have a note, and how many claims there are besides. */
function noteRuns({ claimIds }: AnalysisRow, numbers: ReadonlyMap<string, number>, most: number): Run[] {
  const named = claimIds.slice(0, most).flatMap((id) => numbers.get(id) ?? []);
  const left = claimIds.length - named.length;
  if (named.length === 0) return left === 0 ? [] : [say(words.unnoted(left))];
  const runs = named
    .toSorted((a, b) => a - b)
    .flatMap((claim, index): Run[] => [...(index === 0 ? [] : [say(words.listed)]), { claim }]);
  return left === 0 ? runs : [...runs, say(words.andMore(left, true))];
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
