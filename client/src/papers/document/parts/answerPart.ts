import type { Analysis, AnalysisTable } from "../../answers/common/Analysis.ts";
import type { ToldPart } from "../../answers/common/toldSentence.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { keyPointsOf } from "../../keyPoints/chosenKeyPoints.ts";
import { type Block, isWideTable, type Run } from "../Block.ts";
import { say } from "../runs.ts";
import { paperStrings as words } from "../strings.ts";
import { DEFAULT_WIDTH, MOST_SENTENCES, tableBlocks } from "./analysisPart.ts";
import { analysisStrings } from "./strings.ts";

/** Rows of the table, and lines in all of them; the annex and the analysis page have the rest. */
const MOST_ROWS = { plain: 5, wide: 3 };
const MOST_LINES = 14;
/** Characters across the page in the type of a table. */
const PAGE_CHARACTERS = { plain: 105, wide: 126 };
/** Fewer rows of a longer table would say too little. */
const LEAST_ROWS = 2;
/** Columns that fit beside each other. */
const MOST_COLUMNS = 10;

export function answerPart(briefing: Briefing): Block[] {
  const { analysis } = briefing;
  if (analysis === null) return [];
  const told = analysis.told ?? analysis.sentences.map((text) => [text]);
  const points = analysis.told === undefined ? [] : keyPointsOf(briefing);
  const numbers = new Map(points.map(({ number, claim }) => [claim.id, number]));
  return [
    { block: "heading", level: 1, text: words.answer },
    ...told
      .slice(0, MOST_SENTENCES)
      .map((parts): Block => ({ block: "paragraph", runs: parts.flatMap((part) => toldRuns(part, numbers)) })),
  ];
}

/** A piece of a sentence, and the number of its claim if that is a key point. */
function toldRuns(part: ToldPart, numbers: ReadonlyMap<string, number>): Run[] {
  if (typeof part === "string") return [say(part)];
  const number = numbers.get(part.claim);
  return [say(part.text), ...(number === undefined ? [] : [{ claim: number }])];
}

/** Tables, and rows of each, by default one with as many as fit. */
interface TableLimits {
  tables?: number;
  rows?: number;
}

/** The digest of an analysis, or its first tables, shortened unless an annex has them; and what it cannot tell. */
export function answerTable({ analysis, link, settings }: Briefing, { tables: most, rows }: TableLimits = {}): Block[] {
  if (analysis === null) return [];
  const inAnnex = settings.annex && settings.sections.includes("analysis");
  const tables = inAnnex ? [] : shortTables(analysis).slice(0, most ?? 1);
  const [limit] = analysis.limits;
  const limits: Block[] =
    limit === undefined ? [] : [{ block: "paragraph", style: "note", runs: [say(analysisStrings.limit(limit))] }];
  const { digest, title } = analysis;
  if (digest) return [...tablePart(digest, { title, link, most: digest.rows.length }), ...limits];
  const [first, ...further] = tables.map((table) => {
    const short = shortened(table);
    return tablePart(short, { title, link, most: Math.min(rows ?? MOST_ROWS.plain, rowsThatFit(short)) });
  });
  return [...(first ?? []), ...limits, ...further.flat()];
}

function tablePart(
  table: AnalysisTable,
  { title, link, most }: { title: string; link: string; most: number },
): Block[] {
  const caption = table.caption.replace(/[.。]\s*$/u, "");
  return [
    // The caption of a question is the question, which is the title.
    { block: "heading", level: 1, text: caption === title ? words.found : caption },
    ...tableBlocks(table, { link, most, headed: true }),
  ];
}

/** The tables that count something or rest on claims. There are none if the first does not fit. */
function shortTables({ tables, picture }: Analysis): AnalysisTable[] {
  const telling = [...tables, ...(picture?.numbers ? [picture.numbers] : [])].filter(
    ({ rows, columns }) =>
      rows.some(({ claimIds }) => claimIds.length > 0) || (rows.length > 0 && columns.some(({ number }) => number)),
  );
  const [first] = telling;
  return first && fits(first) ? telling.filter(fits) : [];
}

/** The same with cells in fewer words, where they have them. */
function shortened({ rows, ...table }: AnalysisTable): AnalysisTable {
  const cells = (row: AnalysisTable["rows"][number]) =>
    row.cells.map((cell) => (cell.short === undefined ? cell : { ...cell, text: cell.short }));
  return { ...table, rows: rows.map((row) => ({ ...row, cells: cells(row) })) };
}

function fits(table: AnalysisTable): boolean {
  return (
    table.columns.length <= MOST_COLUMNS && rowsThatFit(shortened(table)) >= Math.min(LEAST_ROWS, table.rows.length)
  );
}

/** The number of rows that leave room on the page for the rest of the paper. */
function rowsThatFit({ rows, columns }: AnalysisTable): number {
  const type = isWideTable({ columns: columns.map(({ label }) => label) }) ? "wide" : "plain";
  const widths = columns.map(({ width = DEFAULT_WIDTH }) => width);
  const all = widths.reduce((sum, width) => sum + width, 0);
  const across = (place: number) => (PAGE_CHARACTERS[type] * (widths[place] ?? DEFAULT_WIDTH)) / all;
  const linesOf = ({ cells }: AnalysisTable["rows"][number]) =>
    Math.max(1, ...cells.map(({ text }, place) => Math.ceil(text.length / across(place))));
  let lines = 0;
  const first = rows.slice(0, MOST_ROWS[type]);
  const tooMany = first.findIndex((row) => {
    lines += linesOf(row);
    return lines > MOST_LINES;
  });
  return tooMany < 0 ? first.length : tooMany;
}
