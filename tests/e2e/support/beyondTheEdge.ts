import type { Page } from "playwright-core";

/** How many pixels of the page lie beyond the right edge of the screen. */
export function beyondTheEdge(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
