import type { QuestionAnswer, QuestionColumn, QuestionRow } from "@atlas/server/contract";
import { questionAddress } from "../../../model/address/pages/questionAddress.ts";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { language } from "../../../model/words/language.ts";
import { type Chart, type ChartBar, totalOf } from "../../charts/Chart.ts";
import { barLabels } from "./barLabels.ts";
import { valuesOf } from "./cellText.ts";
import { type Measure, measureOf } from "./measureOf.ts";
import { labelOf } from "./questionWords.ts";
import { strings } from "./strings.ts";

/** More bars are unreadable. */
const MOST_BARS = 15;

/** The bar chart that the question asks for; null if it asks for none or there is nothing to compare. */
export function questionChart(answer: QuestionAnswer, values: Readonly<Record<string, string>>): Chart | null {
  const { question, rows } = answer;
  const { chart } = question;
  const label = question.columns.findIndex(({ name }) => name === chart?.label);
  const column = question.columns[label];
  if (chart === null || column === undefined) return null;
  const place = question.columns.findIndex(({ name }) => name === chart.measure);
  const status = question.columns.findIndex(({ kind }) => kind === "status");
  // Bars named by status already show what is not in force.
  const statusAt = status < 0 || status === label ? null : status;
  const measure = measureOf(question.columns[place] ?? null, place, statusAt);
  const drawn = rows.filter(measure.includes);
  const labels = barLabels(
    column,
    drawn.flatMap((row) => labelsOf(row, label)),
    answer.entities,
  );
  const bars = labels.names.map((name) => {
    const own = drawn.filter((row) => labelsOf(row, label).some((value) => labels.nameOf(value) === name));
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
    sentence: sentenceOf(answer, measure, column, { drawn: drawn.length, bars: inOrder }),
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
  { rows, more }: QuestionAnswer,
  { describe }: Measure,
  column: QuestionColumn,
  { drawn, bars }: { drawn: number; bars: readonly ChartBar[] },
): string {
  const left = bars.slice(MOST_BARS);
  const rest = left.reduce((sum, bar) => sum + totalOf(bar), 0);
  return [
    describe(drawn),
    ...(column.list ? [strings.chartEach(labelOf(column))] : []),
    ...(drawn < rows.length ? [strings.chartNotStated(rows.length - drawn)] : []),
    ...(left.length > 0 ? [strings.chartLeft(MOST_BARS, bars.length, rest)] : []),
    ...(more ? [strings.chartFirst(rows.length)] : []),
  ].join(language() === "zh" ? "" : " ");
}
