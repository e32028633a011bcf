import type { Entity, QuestionAnswer, QuestionColumn, QuestionRow } from "@atlas/server/contract";
import { columnValues, evidenceIds } from "@atlas/server/vocabulary";
import { questionAddress } from "../../../model/address/pages/questionAddress.ts";
import { capital } from "../../../model/words/asSentence.ts";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { language } from "../../../model/words/language.ts";
import { type Chart, type ChartBar, totalOf } from "../../charts/Chart.ts";
import { labelOf, valuesOf, valueText } from "./cellText.ts";
import { figureChart, figureColumns } from "./figureChart.ts";
import { type Measure, measureOf } from "./measureOf.ts";
import { MONEY_QUESTION, moneyChart } from "./money/moneyAnswers.ts";
import { ownersChart } from "./ownershipAnswers.ts";
import { coverageText, currentWord, rowStanding, rowStandings, standingWord } from "./rowStanding.ts";
import { telling } from "./rowTables.ts";
import { strings } from "./strings.ts";

/** More bars are unreadable. */
const MOST_BARS = 15;

/** The bar chart that the question asks for; null if it asks for none or there is nothing to compare. */
export function questionChart(answer: QuestionAnswer, values: Readonly<Record<string, string>>): Chart | null {
  const { question } = answer;
  if (question.id === "ownersOf") return ownersChart(answer, values);
  if (question.id === MONEY_QUESTION) return moneyChart(answer, values);
  const figures = figureColumns(question);
  if (figures !== null) return figureChart(answer, figures, values);
  const { chart } = question;
  const rows = telling(answer, answer.rows);
  const label = question.columns.findIndex(({ name }) => name === chart?.label);
  const column = question.columns[label];
  if (chart === null || column === undefined) return null;
  const place = question.columns.findIndex(({ name }) => name === chart.measure);
  const status = question.columns.findIndex(({ kind }) => kind === "status");
  // Bars named by status already show what is not in force.
  const statusAt = status < 0 || status === label ? null : status;
  const standing = rowStanding(answer);
  const current = currentWord(answer.claims);
  const measure = measureOf(question.columns[place] ?? null, place, { statusAt, standing, current });
  const drawn = rows.filter(measure.includes);
  const valuesIn = (row: QuestionRow) => (column.kind === "status" ? [standing(row)] : labelsOf(row, label));
  const labels = barLabels(column, drawn.flatMap(valuesIn), { entities: answer.entities, current });
  const bars = labels.names.map((name) => {
    const own = drawn.filter((row) => valuesIn(row).some((value) => labels.nameOf(value) === name));
    const lang = foreignLanguage(name);
    return {
      label: name,
      counts: measure.countsOf(own),
      claimIds: [...new Set(own.flatMap(({ claim_ids }) => claim_ids))],
      ...(lang && { lang }),
    };
  });
  const inOrder = labels.ordered ? bars : bars.toSorted((a, b) => totalOf(b) - totalOf(a));
  // One bar, or bars of length 1, say no more than the table.
  if (bars.length < 2 || bars.every((bar) => totalOf(bar) <= 1)) return null;
  return {
    title: language() === "zh" ? chart.title_zh : chart.title,
    sentence: sentenceOf({ ...answer, rows: [...rows] }, measure, column, { drawn, bars: inOrder }),
    barHeading: labelOf(column),
    series: measure.series,
    bars: inOrder.slice(0, MOST_BARS),
    address: questionAddress(question.id, values),
  };
}

/** The values that name the bars of a row; "" stands for "not stated". */
function labelsOf({ cells }: QuestionRow, place: number): string[] {
  const values = valuesOf(cells[place] ?? null).map(String);
  return values.length === 0 ? [""] : [...new Set(values)];
}

function sentenceOf(
  answer: QuestionAnswer,
  { describe }: Measure,
  column: QuestionColumn,
  { drawn, bars }: { drawn: readonly QuestionRow[]; bars: readonly ChartBar[] },
): string {
  const { rows, more } = answer;
  const left = bars.slice(MOST_BARS);
  const rest = left.reduce((sum, bar) => sum + totalOf(bar), 0);
  return [
    describe(drawn.length),
    ...(column.list ? [strings.chartEach(labelOf(column))] : []),
    ...(drawn.length < rows.length ? [strings.chartNotStated(rows.length - drawn.length)] : []),
    ...(left.length > 0 ? [strings.chartLeft(MOST_BARS, bars.length, rest)] : []),
    ...(more ? [strings.chartFirst(rows.length)] : []),
    coverageText(answer, drawn, false),
  ].join(language() === "zh" ? "" : " ");
}

interface BarLabels {
  names: string[];
  nameOf: (value: string) => string;
  /** Whether `names` have an order of their own; otherwise the longest bar comes first. */
  ordered: boolean;
}

const YEAR = "YYYY".length;
const MONTH = "YYYY-MM".length;
/** Dates within so few years and months are grouped by month, else by year. */
const NEAR_YEARS = 3;
const NEAR_MONTHS = 15;

/** Names bars by a column's values: dates by year or, if close, by month, latest first; closed lists in list order. */
function barLabels(
  column: QuestionColumn,
  values: readonly string[],
  { entities, current }: { entities: readonly Entity[]; current: string },
): BarLabels {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const different = [...new Set(values)].filter((value) => value !== "");
  const named = (order: readonly string[], ordered: boolean, textOf: (value: string) => string): BarLabels => {
    const nameOf = (value: string) => capital(value === "" ? strings.notStated : textOf(value));
    // "Not stated" comes last.
    return { names: [...new Set([...order, ...(values.includes("") ? [""] : [])].map(nameOf))], nameOf, ordered };
  };
  if (column.kind === "date") {
    const to = (length: number) => new Set(different.map((value) => value.slice(0, length))).size;
    const byMonth = to(YEAR) <= NEAR_YEARS && to(MONTH) <= NEAR_MONTHS;
    const length = byMonth ? MONTH : YEAR;
    return named(different.sort().reverse(), true, (value) => formatDate(value.slice(0, length)));
  }
  if (column.kind === "status")
    return named(
      rowStandings.filter((one) => different.includes(one)),
      true,
      wordOf,
    );
  const list = lists[column.kind];
  const text = (value: string) => valueText(column, value, known);
  if (list === undefined) return named(different, false, text);
  return named(
    list.filter((word) => different.includes(word)),
    true,
    text,
  );

  function wordOf(value: string): string {
    const standing = rowStandings.find((one) => one === value);
    return standing ? standingWord(standing, current) : value;
  }
}

/** Closed lists, whose words have an order of their own. */
const lists: Partial<Record<QuestionColumn["kind"], readonly string[]>> = {
  evidence: evidenceIds,
  maturity: [...columnValues.maturity].reverse(),
  stage: columnValues.stage,
};
