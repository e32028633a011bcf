import type { Analysis, AnalysisTable } from "../../answers/common/Analysis.ts";
import type { ToldPart } from "../../answers/common/toldSentence.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { textArea } from "../../briefing/paper.ts";
import { POINTS_PER_MM } from "../../figure/page.ts";
import { notedClaims, sentencesOnPaper } from "../../keyPoints/notedClaims.ts";
import type { Block, Run } from "../Block.ts";
import { heightOf, rowHeights } from "../blockHeight.ts";
import { say } from "../runs.ts";
import { paperStrings as words } from "../strings.ts";
import { type TableChoice, tableBlocks } from "./analysisPart.ts";
import { analysisStrings } from "./strings.ts";

/** Fewer rows of a longer table would say too little. */
const LEAST_ROWS = 2;
/** The part of the rows from which a table stands whole: a paper a little longer says more than the same rows twice. */
const NEARLY_ALL = 0.75;
/** Columns that fit beside each other. */
const MOST_COLUMNS = 10;

export function answerPart(briefing: Briefing): Block[] {
  const { analysis } = briefing;
  if (analysis === null) return [];
  const told = analysis.told ?? analysis.sentences.map((text) => [text]);
  const noted = analysis.told === undefined ? [] : notedClaims(briefing);
  const numbers = new Map(noted.map(({ number, claim }) => [claim.id, number]));
  return [
    { block: "heading", level: 1, text: words.answer },
    ...told
      .slice(0, sentencesOnPaper(analysis))
      .map((parts): Block => ({ block: "paragraph", runs: parts.flatMap((part) => toldRuns(part, numbers)) })),
  ];
}

/** A piece of a sentence, and the number of its claim if that has a note. */
function toldRuns(part: ToldPart, numbers: ReadonlyMap<string, number>): Run[] {
  if (typeof part === "string") return [say(part)];
  const number = numbers.get(part.claim);
  return [say(part.text), ...(number === undefined ? [] : [{ claim: number }])];
}

/** Tables, and rows of each, by number or by the height in points that is left for the first. */
interface TableLimits {
  tables?: number;
  rows?: number;
  room?: number;
}

/** The tables of an answer that stand in its paper, and the table of which rows are missing there. */
interface ShownTables {
  blocks: Block[];
  cut: AnalysisTable | null;
}

/** The digest of an analysis, or its first tables, with as many rows as fit unless an annex has them; and what it cannot tell. */
export function answerTable(briefing: Briefing, { tables: most = 1, rows, room }: TableLimits = {}): ShownTables {
  const { analysis, link, settings } = briefing;
  if (analysis === null) return { blocks: [], cut: null };
  const [limit] = analysis.limits;
  const limits: Block[] =
    limit === undefined ? [] : [{ block: "paragraph", style: "note", runs: [say(analysisStrings.limit(limit))] }];
  const { digest, title } = analysis;
  if (digest)
    return { blocks: [...tablePart(digest, { title, link, most: digest.rows.length }), ...limits], cut: null };
  const inAnnex = settings.annex && settings.sections.includes("analysis");
  const telling = inAnnex ? [] : tellingTables(analysis).slice(0, most);
  const width = textArea(settings.paper).width * POINTS_PER_MM;
  const heightOfAll = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + heightOf(block, width), 0);
  const [first, ...further] = telling.map((table) => {
    const choice = { title, link, ...(room === undefined ? {} : { leaving: analysisStrings.rowsBehind }) };
    const part = (most: number) => tablePart(shortened(table), { ...choice, most });
    if (room === undefined) return { table, blocks: part(rows ?? table.rows.length), cut: false };
    const whole = part(table.rows.length);
    const set = whole.find((block) => block.block === "table");
    const heights = set === undefined ? [] : rowHeights(set, width);
    const rest = heightOfAll([...whole, ...limits]) - heights.reduce((sum, height) => sum + height, 0);
    const first = rowsIn(heights, room - rest);
    const fitting = first >= NEARLY_ALL * heights.length ? heights.length : first;
    const shown = table.columns.length > MOST_COLUMNS || fitting < Math.min(LEAST_ROWS, heights.length) ? 0 : fitting;
    return { table, blocks: shown === 0 ? [behindNote(table)] : part(shown), cut: shown < table.rows.length };
  });
  const blocks = [...(first?.blocks ?? []), ...limits, ...further.flatMap((one) => one.blocks)];
  return { blocks, cut: first?.cut ? first.table : null };
}

/** Tells that a whole table stands on further pages. */
function behindNote({ rows }: AnalysisTable): Block {
  return { block: "paragraph", style: "note", runs: [say(analysisStrings.rowsBehind(0, rows.length))] };
}

/** The number of rows that a height holds, all of them or the first. */
function rowsIn(heights: readonly number[], room: number): number {
  let used = 0;
  const tooMany = heights.findIndex((height) => {
    used += height;
    return used > room;
  });
  return tooMany < 0 ? heights.length : tooMany;
}

function tablePart(
  table: AnalysisTable,
  { title, ...choice }: { title: string } & Pick<TableChoice, "link" | "most" | "leaving">,
): Block[] {
  const caption = table.caption.replace(/[.。]\s*$/u, "");
  return [
    // The caption of a question is the question, which is the title.
    { block: "heading", level: 1, text: caption === title ? words.found : caption },
    ...tableBlocks(table, { ...choice, headed: true }),
  ];
}

/** The tables that count something or rest on claims. */
function tellingTables({ tables, picture }: Analysis): AnalysisTable[] {
  return [...tables, ...(picture?.numbers ? [picture.numbers] : [])].filter(
    ({ rows, columns }) =>
      rows.some(({ claimIds }) => claimIds.length > 0) || (rows.length > 0 && columns.some(({ number }) => number)),
  );
}

/** The same with cells in fewer words, where they have them. */
function shortened({ rows, ...table }: AnalysisTable): AnalysisTable {
  const cells = (row: AnalysisTable["rows"][number]) =>
    row.cells.map((cell) => (cell.short === undefined ? cell : { ...cell, text: cell.short }));
  return { ...table, rows: rows.map((row) => ({ ...row, cells: cells(row) })) };
}
