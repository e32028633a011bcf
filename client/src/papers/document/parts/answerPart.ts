import type { AnalysisTable } from "../../answers/common/Analysis.ts";
import { tellingTables } from "../../answers/common/tellingTables.ts";
import type { ToldPart } from "../../answers/common/toldSentence.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { notedOfRow, sentencesOnPaper } from "../../keyPoints/notedClaims.ts";
import type { Block, Run } from "../Block.ts";
import { say } from "../runs.ts";
import { paperStrings as words } from "../strings.ts";
import { noteNumbers } from "./analysisPart.ts";
import { ownIds, ownSentence } from "./ownClaims.ts";
import { analysisStrings } from "./strings.ts";
import { type TableChoice, tableBlocks } from "./tableBlocks.ts";

/** Columns that fit beside each other. */
const MOST_COLUMNS = 10;

export function answerPart(briefing: Briefing): Block[] {
  const { analysis } = briefing;
  if (analysis === null) return [];
  const told = analysis.told ?? analysis.sentences.map((text) => [text]);
  const numbers = noteNumbers(briefing);
  const own = ownSentence(analysis.claims);
  return [
    { block: "heading", level: 1, text: words.answer },
    ...told
      .slice(0, sentencesOnPaper(analysis))
      .map((parts): Block => ({ block: "paragraph", runs: parts.flatMap((part) => toldRuns(part, numbers)) })),
    ...(own === "" ? [] : [{ block: "paragraph", runs: [say(own)] } as const]),
  ];
}

/** A piece of a sentence, and the number of its claim if that has a note. */
function toldRuns(part: ToldPart, numbers: ReadonlyMap<string, number>): Run[] {
  if (typeof part === "string") return [say(part)];
  const number = numbers.get(part.claim);
  return [say(part.text), ...(number === undefined ? [] : [{ claim: number }])];
}

/** Tables, and rows of each: of the first those that a paper has room for, of the others the first ones. */
interface TableLimits {
  tables?: number;
  rows?: number;
}

/** A table of which a paper has the first rows, `shown` by number. */
export interface CutTable {
  table: AnalysisTable;
  shown: number;
}

/** The tables of an answer that stand in its paper, and the table of which rows are missing there. */
interface ShownTables {
  blocks: Block[];
  cut: CutTable | null;
  /** Rows of the first table, all of them. */
  rows: number;
}

/** The digest of an analysis, or its first tables, with as many rows as fit unless an annex has them; and what it cannot tell. */
export function answerTable(briefing: Briefing, { tables: most = 1, rows }: TableLimits = {}): ShownTables {
  const { analysis, link, settings } = briefing;
  if (analysis === null) return { blocks: [], cut: null, rows: 0 };
  const [limit] = analysis.limits;
  const limits: Block[] =
    limit === undefined ? [] : [{ block: "paragraph", style: "note", runs: [say(analysisStrings.limit(limit))] }];
  const { digest, digests = [], title } = analysis;
  const from = { title, link, numbers: noteNumbers(briefing), own: ownIds(analysis) };
  if (digest)
    return {
      blocks: [
        ...[digest, ...digests].flatMap((table) => tablePart(table, { ...from, most: table.rows.length })),
        ...limits,
      ],
      cut: null,
      rows: 0,
    };
  const inAnnex = settings.annex && settings.sections.includes("analysis");
  const telling = inAnnex ? [] : tellingTables(analysis).slice(0, most);
  const [first, ...further] = telling.map((table) => {
    const shown = table.columns.length > MOST_COLUMNS ? 0 : Math.min(rows ?? table.rows.length, table.rows.length);
    const choice = { ...from, ...(analysis.leads ? {} : { leaving: analysisStrings.rowsBehind }) };
    const part = shown === 0 ? [behindNote(table)] : tablePart(shortened(table), { ...choice, most: shown });
    return { table, blocks: part, shown };
  });
  const blocks = [...(first?.blocks ?? []), ...limits, ...further.flatMap((one) => one.blocks)];
  const cut = first === undefined || analysis.leads || first.shown >= first.table.rows.length ? null : first;
  return {
    blocks,
    cut: cut && { table: cut.table, shown: cut.shown },
    rows: first === undefined || first.shown === 0 ? 0 : first.table.rows.length,
  };
}

/** Tells that a whole table stands on further pages. */
function behindNote({ rows }: AnalysisTable): Block {
  return { block: "paragraph", style: "note", runs: [say(analysisStrings.rowsBehind(0, rows.length))] };
}

function tablePart(
  table: AnalysisTable,
  { title, ...choice }: { title: string } & Pick<TableChoice, "link" | "numbers" | "own" | "most" | "leaving">,
): Block[] {
  const caption = table.caption.replace(/[.。]\s*$/u, "");
  return [
    // The caption of a question is the question, which is the title.
    { block: "heading", level: 1, text: caption === title ? words.found : caption },
    ...tableBlocks(table, { ...choice, headed: true, notesOfRow: notedOfRow(table) }),
  ];
}

/** The same with cells in fewer words, where they have them. */
function shortened({ rows, ...table }: AnalysisTable): AnalysisTable {
  const cells = (row: AnalysisTable["rows"][number]) =>
    row.cells.map((cell) => (cell.short === undefined ? cell : { ...cell, text: cell.short }));
  return { ...table, rows: rows.map((row) => ({ ...row, cells: cells(row) })) };
}
