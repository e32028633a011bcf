import type { QuestionColumn, QuestionRow } from "@atlas/server/contract";
import { columnValues, evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import type { ChartSeries } from "../charts/Chart.ts";
import { plainColours, seriesColours } from "../charts/seriesColours.ts";
import { cellText, valuesOf } from "./cellText.ts";
import { labelOf } from "./questionWords.ts";
import { strings } from "./strings.ts";

/** What makes the length of the bars of a chart. */
export interface Measure {
  series: readonly ChartSeries[];
  /** Whether a row can be drawn. */
  counts: (row: QuestionRow) => boolean;
  /** The parts of the bar of some rows, one for each series. */
  of: (rows: readonly QuestionRow[]) => number[];
  /** What is counted, for so many rows drawn. */
  told: (rows: number) => string;
}

/** The measure that a column makes, at its place in a row: rows are counted where there is none. */
export function chartSeries(column: QuestionColumn | null, place: number): Measure {
  const cell = (row: QuestionRow) => row.cells[place] ?? null;
  const one = (label: string) => [{ label, ...(seriesColours[0] ?? plainColours) }];
  if (column === null) {
    return {
      series: one(strings.rowsLabel),
      counts: () => true,
      of: (rows) => [rows.length],
      told: strings.chartRows,
    };
  }
  if (column.kind === "number" || column.list) {
    const size = (row: QuestionRow) => (column.list ? valuesOf(cell(row)).length : Number(cell(row)));
    return {
      series: one(labelOf(column)),
      counts: (row) => column.list || cell(row) !== null,
      of: (rows) => [rows.reduce((sum, row) => sum + size(row), 0)],
      told: () => (column.list ? strings.chartList : strings.chartSum)(labelOf(column)),
    };
  }
  const words = wordsOf(column);
  return {
    series: words.map(({ word, light, dark }) => ({
      label: titled(word === null ? strings.notStated : cellText(column, word, new Map())),
      light,
      dark,
    })),
    counts: () => true,
    of: (rows) => words.map(({ word }) => rows.filter((row) => cell(row) === word).length),
    told: strings.chartRows,
  };
}

/** The words of a closed list in the order in which they are read, and that of what is not stated, where it can be. */
function wordsOf({ kind }: QuestionColumn): { word: string | null; light: string; dark: string }[] {
  if (kind === "evidence") return evidenceIds.map((word) => ({ word, ...evidenceGrades[word] }));
  const words = kind === "maturity" ? [...columnValues.maturity].reverse() : columnValues.status;
  return [
    ...words.map((word, place) => ({ word, ...(seriesColours[place] ?? plainColours) })),
    { word: null, ...plainColours },
  ];
}

function titled(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
