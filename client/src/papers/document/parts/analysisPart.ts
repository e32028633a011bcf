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
import { notedClaims, sentencesOnPaper } from "../../keyPoints/notedClaims.ts";
import { type Block, type Cell, isWideTable, NARROW_COLUMNS, type Run } from "../Block.ts";
import { columnWidths } from "../columnWidths.ts";
import { addressRun, say } from "../runs.ts";
import { analysisStrings as words } from "./strings.ts";

/** Rows of a table in an annex; the analysis page has all of them. */
const MOST_ROWS = 100;
/** Claims of a row listed by number before the rest is only counted. */
const MOST_NUMBERED = 12;
/** Relative width of a column that names none. */
export const DEFAULT_WIDTH = 10;

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

/** The tables that a paper must have whole, or of which it has the first rows alone, on further pages unless its annex has the answer. */
export function wholeTables(briefing: Briefing, cut: AnalysisTable | null): Block[] {
  const { analysis, settings, link } = briefing;
  const noted = analysis?.leads ? notedClaims(briefing) : [];
  const numbers = new Map(noted.map(({ number, claim }) => [claim.id, number]));
  const inAnnex = settings.annex && settings.sections.includes("analysis");
  const all = inAnnex || analysis === null ? [] : tablesOf(analysis);
  const tables = all.filter((table) => table.whole || table === cut);
  return tables.flatMap((table, place): Block[] => [
    { block: "heading", level: 1, text: table.caption, ...(place === 0 ? { opens: true } : {}) },
    ...tableBlocks(table, { numbers, link, most: MOST_ROWS, headed: true }),
  ]);
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
  /** A sentence on the rows that are left out, by default on their number. */
  leaving?: (shown: number, all: number) => string;
}

/** A table of an analysis, with the number of rows it leaves out. */
export function tableBlocks(
  { caption, columns, rows, lead, note }: AnalysisTable,
  { numbers = new Map(), link, most, headed, leaving = words.firstRows }: TableChoice,
): Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most);
  const below = columns.findIndex((column) => column.below);
  const beside = <One>(of: readonly One[]) => of.filter((_, place) => place !== below);
  // Tables whose numbers link to lists of claims have no claim numbers.
  const listsClaims = numbers.size > 0 && rows.some(({ claimIds }) => claimIds.length > 0);
  const heads = [...beside(columns).map(({ label }) => label), ...(listsClaims ? [words.claims] : [])];
  return [
    ...(lead === undefined ? [] : [{ block: "paragraph", style: "note", runs: [say(lead)] } as const]),
    {
      block: "table",
      caption,
      ...(headed ? { headed } : {}),
      columns: heads,
      widths: columnWidths(
        [...beside(columns).map(({ width }) => width ?? DEFAULT_WIDTH), ...(listsClaims ? [DEFAULT_WIDTH] : [])],
        [heads, ...shown.map(({ cells }) => beside(cells).map(({ text }) => text))],
        isWideTable({ columns: heads }) ? NARROW_COLUMNS : undefined,
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
        ...(listsClaims ? [{ runs: numberRuns(row, numbers) }] : []),
      ]),
      ...(below < 0
        ? {}
        : {
            below: {
              label: columns[below]?.label ?? "",
              rows: shown.map(({ cells }) => cellRuns(cells[below] ?? { text: "" }, link)),
            },
          }),
    },
    ...(shown.length < rows.length
      ? [{ block: "paragraph", style: "note", runs: [say(leaving(shown.length, rows.length))] } as const]
      : []),
    ...(note === undefined ? [] : [{ block: "paragraph", style: "note", runs: [say(note)] } as const]),
  ];
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
