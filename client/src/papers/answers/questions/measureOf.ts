import type { QuestionColumn, QuestionRow } from "@atlas/server/contract";
import { columnValues, evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { capital } from "../../../model/words/asSentence.ts";
import { type ChartSeries, neutralColours, seriesColours } from "../../charts/Chart.ts";
import { cellText, labelOf, valuesOf } from "./cellText.ts";
import { type RowStanding, rowStandings, standingWord } from "./rowStanding.ts";
import { strings } from "./strings.ts";

/** The measure that the bars of a chart show. */
export interface Measure {
  series: readonly ChartSeries[];
  includes: (row: QuestionRow) => boolean;
  /** Counts for some rows, one per series. */
  countsOf: (rows: readonly QuestionRow[]) => number[];
  /** Describes what is counted, given the number of rows drawn. */
  describe: (rows: number) => string;
}

/** The standings of the rows of an answer: where their status stands, how each stands, and the word for what holds. */
interface RowStandings {
  statusAt: number | null;
  standing: (row: QuestionRow) => RowStanding;
  current: string;
}

/**
 * The measure given by the column at an index; without a column, rows are counted. Maturity counts only rows in force,
 * because nobody has reached what is only planned or has ended.
 */
export function measureOf(
  column: QuestionColumn | null,
  place: number,
  { statusAt, standing, current }: RowStandings,
): Measure {
  const cell = (row: QuestionRow) => row.cells[place] ?? null;
  const one = (label: string) => [{ label, ...(seriesColours[0] ?? neutralColours) }];
  if (column === null) {
    return {
      series: one(strings.rowsLabel),
      includes: () => true,
      countsOf: (rows) => [rows.length],
      describe: strings.chartRows,
    };
  }
  if (column.kind === "number" || column.list) {
    const size = (row: QuestionRow) => (column.list ? valuesOf(cell(row)).length : Number(cell(row)));
    return {
      series: one(labelOf(column)),
      includes: (row) => column.list || cell(row) !== null,
      countsOf: (rows) => [rows.reduce((sum, row) => sum + size(row), 0)],
      describe: () => (column.list ? strings.chartList : strings.chartSum)(labelOf(column)),
    };
  }
  if (column.kind === "status") return countOf(rowStandings, (word) => standingWord(word, current), standing);
  const statusIndex = column.kind === "maturity" && statusAt !== null ? statusAt : null;
  // Maturity was reached in a period that is over, too.
  const isInForce = (row: QuestionRow) =>
    statusIndex === null ||
    (row.cells[statusIndex] === "in-force" && standing(row) !== "last-reported" && standing(row) !== "run-out");
  const parts = partsOf(column, statusIndex !== null);
  return {
    series: parts.map(({ word, light, dark }) => ({ label: capital(wordText(column, word)), light, dark })),
    includes: () => true,
    countsOf: (rows) =>
      parts.map(
        ({ word }) => rows.filter((row) => (isInForce(row) ? cell(row) === word : word === NOT_IN_FORCE)).length,
      ),
    describe: strings.chartRows,
  };
}

/** Rows counted by a word for each, in the order of the words. */
function countOf<Word>(
  words: readonly Word[],
  textOf: (word: Word) => string,
  wordOf: (row: QuestionRow) => Word,
): Measure {
  return {
    series: words.map((word, at) => ({ label: capital(textOf(word)), ...(seriesColours[at] ?? neutralColours) })),
    includes: () => true,
    countsOf: (rows) => words.map((word) => rows.filter((row) => wordOf(row) === word).length),
    describe: strings.chartRows,
  };
}

/** Takes the place of a word for rows that are not current: last reported years ago, planned, suspended or over. */
const NOT_IN_FORCE: unique symbol = Symbol("not in force");

interface Part {
  word: string | typeof NOT_IN_FORCE | null;
  light: string;
  dark: string;
}

/** The words of a closed list in reading order, then "not in force" and "not stated" if they can occur. */
function partsOf({ kind }: QuestionColumn, withStatus: boolean): Part[] {
  if (kind === "evidence") return evidenceIds.map((word) => ({ word, ...evidenceGrades[word] }));
  const words = [...columnValues.maturity].reverse();
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
