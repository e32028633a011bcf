import type { ChartSeries } from "./Chart.ts";

/** The sheet a chart is drawn on: width, colours, and an id that keeps its patterns apart from those of other charts. */
export interface ChartPaper {
  id: string;
  width: number;
  ink: string;
  muted: string;
  line: string;
  sheet: string;
  /** Font family; null on the page, which sets its own. */
  font: string | null;
  colourOf(series: ChartSeries): string;
}

/** The page, in the colours of its scheme. */
export function paperOfPage(id: string, width: number): ChartPaper {
  return {
    id,
    width,
    ink: "var(--ink)",
    muted: "var(--muted)",
    line: "var(--hairline)",
    sheet: "var(--sheet)",
    font: null,
    colourOf: ({ light, dark }) => `light-dark(${light}, ${dark})`,
  };
}

/** A file, which may be printed or pasted: always light and self-contained. */
export const paperOfFile: ChartPaper = {
  id: "chart",
  width: 760,
  ink: "#1e2a32",
  muted: "#5d6973",
  line: "#e4e0d7",
  sheet: "#ffffff",
  font: "'Source Sans 3', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', Helvetica, Arial, sans-serif",
  colourOf: ({ light }) => light,
};
