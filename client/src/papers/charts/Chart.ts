/** A bar chart as plain data in the interface language; each bar is divided into one segment per series. */
export interface Chart {
  title: string;
  /** Describes the chart in one sentence, also for screen readers. */
  sentence: string;
  /** What the bars are: heading of their column in the table of numbers. */
  barHeading: string;
  /**
   * In the order of the segments; each position has its own pattern, so they differ without colour. At most
   * MOST_SERIES.
   */
  series: readonly ChartSeries[];
  bars: readonly ChartBar[];
  /** Path and query of the page within the atlas, named as the origin in saved pictures. */
  address: string;
}

export interface ChartSeries {
  label: string;
  /** Its colours in the light and the dark scheme. */
  light: string;
  dark: string;
}

export interface ChartBar {
  label: string;
  /** One per series. */
  counts: readonly number[];
  /** Path and query within the atlas of the pages that list what each count, and their total, counts. */
  links?: { counts: readonly string[]; total: string };
  /** Claims counted, if they are known one by one. */
  claimIds?: readonly string[];
  /** ISO 639-1 code if the label is not in the interface language. */
  lang?: string;
}

/** Length of a bar: the sum of its counts. */
export function totalOf({ counts }: ChartBar): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
