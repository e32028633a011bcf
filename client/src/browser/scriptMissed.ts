/** Told to the window when a part of the page that the reader asked for has not come. */
export const SCRIPT_MISSED = "atlas-script-missed";
