/** Colours of a series in the light and the dark scheme. */
export interface SeriesColours {
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
