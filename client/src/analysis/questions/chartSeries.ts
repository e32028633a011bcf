import type { QuestionColumn, QuestionRow } from "@atlas/server/contract";
import { columnValues, evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { capital } from "../../words/capital.ts";
import type { ChartSeries } from "../charts/Chart.ts";
import { neutralColours, seriesColours } from "../charts/seriesColours.ts";
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

/**
 * The measure that a column makes, at its place in a row: rows are counted where there is none. Where a row tells its status
 * too, at another place, maturity is that of what is in force: nobody has reached what is only planned, or has ended.
 */
export function chartSeries(column: QuestionColumn | null, place: number, statusAt: number | null = null): Measure {
  const cell = (row: QuestionRow) => row.cells[place] ?? null;
  const one = (label: string) => [{ label, ...(seriesColours[0] ?? neutralColours) }];
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
  const standing = column.kind === "maturity" && statusAt !== null ? statusAt : null;
  const isInForce = (row: QuestionRow) => standing === null || row.cells[standing] === "in-force";
  const parts = partsOf(column, standing !== null);
  return {
    series: parts.map(({ word, light, dark }) => ({ label: capital(wordText(column, word)), light, dark })),
    counts: () => true,
    of: (rows) =>
      parts.map(
        ({ word }) => rows.filter((row) => (isInForce(row) ? cell(row) === word : word === NOT_IN_FORCE)).length,
      ),
    told: strings.chartRows,
  };
}

/** Stands among the words of a closed list for the rows that are planned or proposed, suspended or ended. */
const NOT_IN_FORCE: unique symbol = Symbol("not in force");

interface Part {
  word: string | typeof NOT_IN_FORCE | null;
  light: string;
  dark: string;
}

/** The words of a closed list in the order in which they are read, with what is not in force where rows tell, and that of what is not stated, where it can be. */
function partsOf({ kind }: QuestionColumn, withStatus: boolean): Part[] {
  if (kind === "evidence") return evidenceIds.map((word) => ({ word, ...evidenceGrades[word] }));
  const words = kind === "maturity" ? [...columnValues.maturity].reverse() : columnValues.status;
  const all: Part["word"][] = withStatus ? [...words, NOT_IN_FORCE] : [...words];
  return [
    ...all.map((word, place): Part => ({ word, ...(seriesColours[place] ?? neutralColours) })),
    { word: null, ...neutralColours },
  ];
}

function wordText(column: QuestionColumn, word: Part["word"]): string {
  if (word === null) return strings.notStated;
  return word === NOT_IN_FORCE ? strings.notInForce : cellText(column, word, new Map());
}
