/** Runs something when the page is idle, or soon if the browser cannot tell. */
export function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run);
  else setTimeout(run, 100);
}
