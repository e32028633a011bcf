/** Id of the element that contains the paths. */
export const RESULTS_ID = "path-results";

/** Moves the focus to the paths, because the pressed element is about to disappear. */
export function focusResults(): void {
  document.getElementById(RESULTS_ID)?.focus();
}
