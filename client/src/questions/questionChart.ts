import type { QuestionAnswer, QuestionColumn, QuestionRow } from "@atlas/server/contract";
import type { Chart, ChartBar } from "../charts/Chart.ts";
import { foreignLanguage } from "../ui/entityName.ts";
import { language } from "../ui/language.ts";
import { questionAddress } from "../url/questionAddress.ts";
import { barLabels } from "./barLabels.ts";
import { valuesOf } from "./cellText.ts";
import { chartSeries, type Measure } from "./chartSeries.ts";
import { labelOf } from "./questionWords.ts";
import { strings } from "./strings.ts";

/** Bars beside that of all others. */
const MOST_BARS = 15;
/** One bar says no more than its number. */
const FEWEST_BARS = 2;

/** The bar chart that the file of a question asks for; null where it asks for none, or where there is nothing to compare. */
export function questionChart(answer: QuestionAnswer, values: Readonly<Record<string, string>>): Chart | null {
  const { question, rows } = answer;
  const { chart } = question;
  const label = question.columns.findIndex(({ name }) => name === chart?.label);
  const column = question.columns[label];
  if (chart === null || column === undefined) return null;
  const place = question.columns.findIndex(({ name }) => name === chart.measure);
  const measure = chartSeries(question.columns[place] ?? null, place);
  const drawn = rows.filter(measure.counts);
  const labels = barLabels(
    column,
    drawn.flatMap((row) => labelsOf(row, label)),
    answer.entities,
  );
  const bars = labels.names.map((name) => {
    const own = drawn.filter((row) => labelsOf(row, label).some((value) => labels.nameOf(value) === name));
    const lang = foreignLanguage(name);
    return { label: name, counts: measure.of(own), ...(lang && { lang }) };
  });
  if (bars.length < FEWEST_BARS) return null;
  return {
    title: language() === "zh" ? chart.title_zh : chart.title,
    sentence: sentenceOf(answer, measure, column, drawn.length),
    barsAre: labelOf(column),
    series: measure.series,
    bars: bounded(labels.ordered ? bars : bars.toSorted((a, b) => total(b) - total(a))),
    address: questionAddress(question.id, values),
  };
}

/** The values of the bar or bars to which a row belongs; a row without any belongs to the one of what is not stated. */
function labelsOf({ cells }: QuestionRow, place: number): string[] {
  const values = valuesOf(cells[place] ?? null).map(String);
  return values.length === 0 ? [""] : [...new Set(values)];
}

function sentenceOf({ rows, more }: QuestionAnswer, { told }: Measure, column: QuestionColumn, drawn: number): string {
  return [
    told(drawn),
    ...(column.list ? [strings.chartEach(labelOf(column))] : []),
    ...(drawn < rows.length ? [strings.chartNotStated(rows.length - drawn)] : []),
    ...(more ? [strings.chartFirst(rows.length)] : []),
  ].join(language() === "zh" ? "" : " ");
}

/** The longest bars, and all others in one. */
function bounded(bars: readonly ChartBar[]): ChartBar[] {
  if (bars.length <= MOST_BARS + 1) return [...bars];
  const rest = bars.slice(MOST_BARS);
  const counts = rest[0]?.counts.map((_, place) => rest.reduce((sum, bar) => sum + (bar.counts[place] ?? 0), 0)) ?? [];
  return [...bars.slice(0, MOST_BARS), { label: strings.others(rest.length), counts }];
}

function total({ counts }: ChartBar): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
