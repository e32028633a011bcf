/** A bar chart as plain data in the interface language; each bar is divided into one segment per series. */
export interface Chart {
  title: string;
  /** Describes the chart in one sentence, also for screen readers. */
  sentence: string;
  /** The name of what the bars are: heading of their column in the table of numbers. */
  barHeading: string;
  /** In the order of the segments; each position has its own pattern. At most MOST_SERIES. */
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
  /** Drawn without a pattern, for a part that nothing is recorded of. */
  blank?: true;
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

/** Colours of a series in the light and the dark scheme. */
interface SeriesColours {
  light: string;
  dark: string;
}

/** Colours by position, for series that have none of their own. */
export const seriesColours: readonly SeriesColours[] = [
  { light: "#0e5a5b", dark: "#7fd0c7" },
  { light: "#1f8a7d", dark: "#4fc4b5" },
  { light: "#3f6fb0", dark: "#86b1ec" },
  { light: "#7a5ba6", dark: "#b49ae0" },
  { light: "#9a7200", dark: "#e3bf4e" },
  { light: "#a84d74", dark: "#e79dbd" },
];

/** For values unknown or not reached, and for series beyond the list of colours. */
export const neutralColours: SeriesColours = { light: "#66707a", dark: "#a9b1b9" };
