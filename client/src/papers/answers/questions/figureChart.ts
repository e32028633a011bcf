import type { Question, QuestionAnswer, QuestionRow } from "@atlas/server/contract";
import { questionAddress } from "../../../model/address/pages/questionAddress.ts";
import { capital } from "../../../model/words/asSentence.ts";
import { figureYear, unitText } from "../../../model/words/figureText.ts";
import { language } from "../../../model/words/language.ts";
import { listSentences, withAside } from "../../../model/words/listWords.ts";
import { type Chart, seriesColours } from "../../charts/Chart.ts";
import { cellText, figureIn, labelOf } from "./cellText.ts";
import { claimsOfRows } from "./rowClaims.ts";
import { coverageText } from "./rowStanding.ts";
import { telling } from "./rowTables.ts";
import { strings } from "./strings.ts";

const MOST_BARS = 15;

/** The two columns of a chart of figures by their places: what names a bar, and its figure. */
export interface FigureColumns {
  label: number;
  measure: number;
}

/** The columns of a chart whose measure is a figure; null for other charts. */
export function figureColumns({ columns, chart }: Question): FigureColumns | null {
  const label = columns.findIndex(({ name }) => name === chart?.label);
  const measure = columns.findIndex(({ name }) => name === chart?.measure);
  return columns[measure]?.kind === "figure" ? { label, measure } : null;
}

/** One bar for each figure in the most frequent unit, none added to another; null if there are not two. */
export function figureChart(
  answer: QuestionAnswer,
  { label, measure }: FigureColumns,
  values: Readonly<Record<string, string>>,
): Chart | null {
  const { question, entities, rows } = answer;
  const { chart, columns } = question;
  const column = columns[label];
  const claimsOf = claimsOfRows(answer);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const figures = telling(answer, rows).flatMap((row) => {
    const value = row.cells[measure];
    const claim = claimsOf(row).find(({ quantity }) => quantity === value);
    return typeof value === "number" && claim?.unit ? [{ row, value, claim, unit: claim.unit }] : [];
  });
  const unit = mostFrequent(figures.map((figure) => figure.unit));
  const drawn = figures.filter((figure) => figure.unit === unit).toSorted((a, b) => b.value - a.value);
  if (!chart || !column || unit === undefined || drawn.length < 2) return null;
  const start = commonStart(drawn.map(({ value, claim }) => figureIn([claim], value)?.measured ?? ""));
  const nameOf = ({ row, value, claim }: (typeof drawn)[number]) => {
    // The title of the chart says what all bars are of.
    if (label === measure) return capital(figureIn([claim], value)?.measured?.slice(start) ?? "");
    const name = cellText(column, row.cells[label] ?? null, known, [claim]);
    const year = figureYear(claim);
    return year === "" ? name : withAside(name, year);
  };
  return {
    title: language() === "zh" ? chart.title_zh : chart.title,
    sentence: sentenceOf(answer, {
      shown: Math.min(drawn.length, MOST_BARS),
      rows: figures.map(({ row }) => row),
      unit,
    }),
    barHeading: labelOf(column),
    series: [
      { label: strings.exactFigure(unitText(unit)), ...(seriesColours[0] ?? neutral) },
      { label: strings.limitFigure, ...(seriesColours[4] ?? neutral) },
    ],
    bars: drawn.slice(0, MOST_BARS).map((figure) => {
      const isLimit = limits.has(figure.claim.quantity_kind ?? "");
      return {
        label: nameOf(figure),
        counts: isLimit ? [0, figure.value] : [figure.value, 0],
        claimIds: figure.row.claim_ids,
        ...(label === measure && language() === "zh" ? { lang: "en" } : {}),
      };
    }),
    address: questionAddress(question.id, values),
  };
}

const neutral = { light: "#66707a", dark: "#a9b1b9" };
/** Kinds of figure that are no count of what there is. */
const limits: ReadonlySet<string> = new Set(["minimum", "maximum", "planned", "forecast"]);

function sentenceOf(
  answer: QuestionAnswer,
  { shown, rows, unit }: { shown: number; rows: readonly QuestionRow[]; unit: string },
): string {
  const left = rows.length - shown;
  return listSentences([
    strings.chartFigures,
    left === 0 ? "" : strings.chartFiguresLeft(left, unitText(unit)),
    coverageText(answer, rows, false),
  ]);
}

/** The number of letters with which all texts begin alike, whole words only. */
function commonStart([first = "", ...others]: readonly string[]): number {
  const letters = [...first].findIndex((letter, at) => others.some((other) => other[at] !== letter));
  return letters < 0 ? 0 : first.lastIndexOf(" ", letters - 1) + 1;
}

function mostFrequent(words: readonly string[]): string | undefined {
  const count = (word: string) => words.filter((one) => one === word).length;
  return words.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0];
}
