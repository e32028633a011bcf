import { setTimeout as sleep } from "node:timers/promises";
import type { Page, Request } from "playwright-core";

/** No page needs longer; what still comes after that meets the next act, as with a stranger in a hurry. */
const LIMIT_MS = 1_500;
const LOOK_MS = 25;

/** Waits until a page has what it asked for and has drawn it, or a second and a half. */
export type Quiet = () => Promise<void>;

/** Counts what a page is waiting for. */
export function watchTraffic(page: Page): Quiet {
  const open = new Set<Request>();
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return async () => {
    const end = Date.now() + LIMIT_MS;
    do {
      await drawn(page);
      if (open.size === 0) return;
      await sleep(LOOK_MS);
    } while (Date.now() < end);
    open.clear();
  };
}

/** Waits for the second frame from now, and until the page has a moment to itself. */
function drawn(page: Page): Promise<unknown> {
  return Promise.race([
    page.evaluate(
      (timeout) =>
        new Promise((seen) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(seen, { timeout }))),
        ),
      LIMIT_MS,
    ),
    sleep(LIMIT_MS),
  ]);
}
