/** Runs something once the page has nothing else to do, where the browser tells; else soon. */
export function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run);
  else setTimeout(run, 100);
}
