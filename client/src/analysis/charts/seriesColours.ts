/** Colours of a series in the light and in the dark scheme. */
export interface SeriesColours {
  light: string;
  dark: string;
}

/** Colours of series that have none of their own, by their place. */
export const seriesColours: readonly SeriesColours[] = [
  { light: "#0e5a5b", dark: "#7fd0c7" },
  { light: "#1f8a7d", dark: "#4fc4b5" },
  { light: "#3f6fb0", dark: "#86b1ec" },
  { light: "#7a5ba6", dark: "#b49ae0" },
  { light: "#9a7200", dark: "#e3bf4e" },
  { light: "#a84d74", dark: "#e79dbd" },
];

/** For what is not known or not reached, and for more series than there are colours. */
export const plainColours: SeriesColours = { light: "#66707a", dark: "#a9b1b9" };
