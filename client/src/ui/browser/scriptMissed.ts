/** Window event: a part of the page that the reader asked for failed to load. */
export const SCRIPT_MISSED = "atlas-script-missed";
