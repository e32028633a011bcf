/** A bar chart as plain data, in the language of the interface: each bar is a row, cut into one part for each series. */
export interface Chart {
  title: string;
  /** What it shows, in one sentence: read to those who do not see the picture. */
  sentence: string;
  /** What the bars are, as the head of their column in the table of numbers. */
  barsAre: string;
  /** In their order along a bar; each has a pattern by its place, so that they differ without colour. At most seven. */
  series: readonly ChartSeries[];
  bars: readonly ChartBar[];
  /** Path and query of the page within the atlas, which pictures that are saved name as their origin. */
  address: string;
}

export interface ChartSeries {
  label: string;
  /** Its colour in the light and in the dark scheme. */
  light: string;
  dark: string;
}

export interface ChartBar {
  label: string;
  /** One for each series. */
  counts: readonly number[];
  /** Path and query within the atlas of what each count counts, and of what all of them count together. */
  leads?: { counts: readonly string[]; total: string };
  /** Claims that it counts, where they are known one by one. */
  claimIds?: readonly string[];
  /** ISO 639-1 code, where the label is not in the language of the interface. */
  lang?: string;
}

/** Length of a bar: the sum of its parts. */
export function totalOf({ counts }: ChartBar): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
