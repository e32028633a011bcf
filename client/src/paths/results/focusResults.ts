/** Id of the part of the page in which the paths stand. */
export const RESULTS_ID = "path-results";

/** Brings the keyboard to the paths, where what was pressed is about to go away. */
export function focusResults(): void {
  document.getElementById(RESULTS_ID)?.focus();
}
