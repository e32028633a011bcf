import type { Browser, Page } from "playwright-core";
import { placeOnPage, untilDrawn } from "../e2e/support/explorer.ts";
import { logDrawing, timeOfFirstDrawing, timeOfNextDrawing } from "./drawingTimes.ts";
import { inBrowser } from "./inBrowser.ts";
import type { Measurement } from "./measurement.ts";
import { spread } from "./statistics.ts";

const RUNS = 20;
/** Views of different entities; each shows one entity with 25 to 30 neighbours that are not shown yet. */
const START = "/explore?s=baogang-group*";

/** How long a hand holds the mouse button down, and how long it pauses before the second press. */
const PRESS_MS = 50;

/** What a reader waits for in the browser: the first picture, and the neighbours after a double-click. */
export const drawing: Measurement = {
  name: "drawing",
  measure: () =>
    inBrowser(async (browser, url) => {
      const first: number[] = [];
      const expansion: number[] = [];
      const moving: number[] = [];
      for (let run = -1; run < RUNS; run++) {
        const still = await measurePage(browser, url, "reduce");
        const animated = await measurePage(browser, url, "no-preference");
        // The first run warms up the server and the disk.
        if (run < 0) continue;
        first.push(still.first);
        expansion.push(still.expansion);
        moving.push(animated.expansion);
      }
      const unit = "ms";
      return [
        { what: "page open to drawn graph, 31 entities, empty cache", unit, ...spread(first), budget: 1000 },
        { what: "double-click to drawn expansion, 26 more", unit, ...spread(expansion), budget: 150 },
        { what: "the same until its motion of 200 ms has ended", unit, ...spread(moving), budget: null },
      ];
    }),
};

async function measurePage(browser: Browser, url: string, reducedMotion: "reduce" | "no-preference") {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion });
  const page = await context.newPage();
  await logDrawing(page);
  await page.goto(url + START);
  const first = await timeOfFirstDrawing(page);
  const expansion = await timeOfExpansion(page);
  await context.close();
  return { first, expansion };
}

async function timeOfExpansion(page: Page): Promise<number> {
  await untilDrawn(page);
  const before = await page.locator("[data-drawn]").getAttribute("data-drawn");
  const { x, y } = await placeOnPage(page, "northern-rare-earth");
  await page.mouse.dblclick(x, y, { delay: PRESS_MS });
  return timeOfNextDrawing(page, before ?? "");
}
