import { setTimeout as sleep } from "node:timers/promises";
import type { Page, Request } from "playwright-core";

/** Maximum wait; after that the next act starts anyway, as with a reader in a hurry. */
const LIMIT_MS = 1_500;
const LOOK_MS = 25;

/** Waits until a page has loaded and drawn its data, at most a second and a half. */
export type Quiet = () => Promise<void>;

/** Counts the open requests of a page. */
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

/** Waits for two frames and until the page is idle. */
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
