import { formatNumber } from "../../model/words/formatNumber.ts";
import type { AnalysisPicture, AnalysisRow } from "../answers/common/Analysis.ts";
import { type Chart, type ChartBar, totalOf } from "./Chart.ts";
import { paperOfFile } from "./ChartPaper.ts";
import { drawChart } from "./drawChart.ts";
import { strings } from "./strings.ts";

/** A bar chart for a file, with its numbers as a table: one row per bar, with the claims it counts. */
export function chartPicture(chart: Chart): AnalysisPicture {
  const { title, sentence, barHeading, series, bars } = chart;
  return {
    title,
    sentence,
    drawing: drawChart(chart, paperOfFile, null),
    numbers: {
      caption: title,
      columns: [
        { label: barHeading, width: 24 },
        ...series.map(({ label }) => ({ label, number: true })),
        { label: strings.total, number: true },
      ],
      rows: bars.map((bar) => rowOf(bar, totalOf(bar))),
    },
  };
}

function rowOf({ label, lang, counts, links, claimIds = [] }: ChartBar, total: number): AnalysisRow {
  const cell = (count: number, to: string | undefined) =>
    to === undefined || count === 0 ? { text: formatNumber(count) } : { text: formatNumber(count), to };
  return {
    cells: [
      { text: label, ...(lang && { lang }) },
      ...counts.map((count, place) => cell(count, links?.counts[place])),
      cell(total, links?.total),
    ],
    claimIds,
  };
}
