import type { Analysis, AnalysisTable } from "../../../analysis/common/Analysis.ts";
import { listSentences } from "../../../words/listWords.ts";
import type { Briefing } from "../../Briefing.ts";
import type { Block } from "../Block.ts";
import { paperStrings as words } from "../paperStrings.ts";
import { say } from "../runs.ts";
import { MOST_SENTENCES, tableBlocks } from "./analysisPart.ts";
import { analysisStrings } from "./analysisStrings.ts";

/** Rows of the table, and characters in all of them; the annex and the analysis page have the rest. */
const MOST_ROWS = 6;
const MOST_CHARACTERS = 900;
const LEAST_ROWS = 2;
const MOST_LIMITS = 2;
/** Columns that fit beside each other. */
const MOST_COLUMNS = 10;

/** The answer of an analysis in its first sentences. */
export function answerPart({ analysis }: Briefing): Block[] {
  if (analysis === null) return [];
  return [
    { block: "heading", level: 1, text: words.answer },
    ...analysis.sentences.slice(0, MOST_SENTENCES).map((text): Block => ({ block: "paragraph", runs: [say(text)] })),
  ];
}

/** The first table of an analysis, shortened, and what the answer cannot tell; an annex has both in full. */
export function answerTable({ analysis, link, settings }: Briefing): Block[] {
  if (analysis === null || (settings.annex && settings.sections.includes("analysis"))) return [];
  const table = shortTable(analysis);
  const limits = listSentences(analysis.limits.slice(0, MOST_LIMITS));
  return [
    ...(table === undefined ? [] : tablePart(table, analysis.title, link)),
    ...(limits === ""
      ? []
      : [{ block: "paragraph", style: "note", runs: [say(analysisStrings.limit(limits))] } as const]),
  ];
}

function tablePart(table: AnalysisTable, title: string, link: string): Block[] {
  const caption = table.caption.replace(/[.。]\s*$/u, "");
  return [
    // The caption of a question is the question, which is the title.
    { block: "heading", level: 1, text: caption === title ? words.found : caption },
    ...tableBlocks(table, { link, most: rowsThatFit(table), headed: true }),
  ];
}

/** The first that fits and says more than what the entities are: it counts something or rests on claims. */
function shortTable({ tables, picture }: Analysis): AnalysisTable | undefined {
  return [...tables, ...(picture?.numbers ? [picture.numbers] : [])].find(
    ({ rows, columns }) =>
      rows.length > 0 &&
      columns.length <= MOST_COLUMNS &&
      (rows.some(({ claimIds }) => claimIds.length > 0) || columns.some(({ number }) => number)),
  );
}

/** As many rows as leave room on the page for the rest of the paper. */
function rowsThatFit({ rows }: AnalysisTable): number {
  let characters = 0;
  const tooMany = rows.findIndex(({ cells }) => {
    characters += cells.reduce((sum, { text }) => sum + text.length, 0);
    return characters > MOST_CHARACTERS;
  });
  return tooMany < 0 ? MOST_ROWS : Math.min(MOST_ROWS, Math.max(LEAST_ROWS, tooMany));
}
