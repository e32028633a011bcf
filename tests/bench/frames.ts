import type { Browser, Page } from "playwright-core";
import { type Place, places, untilDrawn } from "../e2e/support/explorer.ts";
import { openBare } from "./bareCytoscape.ts";
import { frameTimes, longestTasks, watchFrames, watchWorkers } from "./frameTimes.ts";
import { inBrowser } from "./inBrowser.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { quantile } from "./statistics.ts";
import { type SyntheticGraph, syntheticGraph } from "./syntheticGraph.ts";

const ENTITIES = 2000;
const CLAIMS = 5000;
const RUNS = 3;
const SLOWEST = `median and slowest of ${RUNS} times`;
const SETTLE_MS = 2500;
const WHAT = `${ENTITIES.toLocaleString("en")} entities and ${CLAIMS.toLocaleString("en")} claims`;

/**
 * Whether a large picture stays smooth: its frames compared with those of bare Cytoscape in the same run, and tasks
 * that block.
 */
export const frames: Measurement = {
  name: "frames",
  measure: () => inBrowser(measureFrames),
};

async function measureFrames(browser: Browser, url: string): Promise<Measured[]> {
  const graph = syntheticGraph(ENTITIES, CLAIMS);
  const ours = await openOurs(browser, url, graph);
  const stage = await ours.getByRole("application", { name: "Graph" }).boundingBox();
  if (!stage) throw new Error("there is no canvas");
  await ours.getByRole("button", { name: "Fit to screen" }).click();
  const all = await places(ours);
  const size = { width: Math.round(stage.width), height: Math.round(stage.height) };
  const bare = await openBare(browser, graph, all, size);
  const both = [
    { page: ours, corner: stage },
    { page: bare, corner: { x: 0, y: 0 } },
  ];
  const pan = await inTurns(both, panAbout);
  const zoom = await inTurns(both, zoomAbout);
  await bare.close();
  const layout = await layOutAll(ours);
  // The first run is the slowest, because it fills caches for the later ones. So both are reported.
  const ms = (what: string, values: number[] = []) =>
    ({
      what,
      unit: "ms",
      median: quantile(values, 0.5),
      p95: Math.max(...values),
      budget: null,
      note: SLOWEST,
    }) as const;
  const ratio = (what: string, [mine, theirs]: number[][], budget: number | null) =>
    ({
      what,
      unit: "x",
      median: quantile(mine ?? [], 0.5) / quantile(theirs ?? [], 0.5),
      p95: Math.max(...(mine ?? [])) / Math.max(...(theirs ?? [])),
      budget,
      note: SLOWEST,
    }) as const;
  return [
    ms(`frame p95 while panning ${WHAT}`, pan[0]),
    ms("the same in Cytoscape alone", pan[1]),
    ratio("panning, ours over Cytoscape alone", pan, 1.5),
    ms("frame p95 while zooming", zoom[0]),
    ms("the same in Cytoscape alone", zoom[1]),
    ratio("zooming, ours over Cytoscape alone", zoom, null),
    { what: `organic layout of ${WHAT}, until drawn`, unit: "ms", median: layout.time, p95: null, budget: null },
    { what: "longest task while it is laid out", unit: "ms", median: layout.before, p95: null, budget: 100 },
    { what: "longest task when it is drawn then", unit: "ms", median: layout.after, p95: null, budget: null },
  ];
}

async function openOurs(browser: Browser, url: string, graph: SyntheticGraph): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(180_000);
  await page.route("**/api/picture", (route) => route.fulfill({ json: graph.picture }));
  await watchWorkers(page);
  await page.goto(`${url}/explore${graph.search}&layout=columns.10`);
  await untilDrawn(page);
  return page;
}

async function layOutAll(page: Page): Promise<{ time: number; before: number; after: number }> {
  await page.getByRole("button", { name: /^Layout:/ }).click();
  const item = page.getByRole("menuitemradio", { name: "Organic" });
  await item.waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await watchFrames(page);
  const start = performance.now();
  await item.click();
  await page.waitForURL(/layout=organic/);
  await untilDrawn(page);
  return { time: performance.now() - start, ...(await longestTasks(page)) };
}

/**
 * Returns the 95th percentile of each page's frames, one per run. The pages take turns, because the machine also does
 * other work.
 */
async function inTurns(
  pages: { page: Page; corner: Place }[],
  move: (page: Page, corner: Place) => Promise<void>,
): Promise<number[][]> {
  const times: number[][] = pages.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, { page, corner }] of pages.entries()) {
      times[index]?.push(quantile(await timesOf(page, () => move(page, corner)), 0.95));
    }
  }
  return times;
}

async function timesOf(page: Page, action: () => Promise<void>): Promise<number[]> {
  await page.bringToFront();
  // Lets the drawing caused by an earlier move finish; readers pause as well.
  await page.waitForTimeout(SETTLE_MS);
  await watchFrames(page);
  await action();
  return frameTimes(page);
}

async function panAbout(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x + 6, y + 6);
  await page.mouse.down();
  await page.mouse.move(x + 206, y + 126, { steps: 30 });
  await page.mouse.move(x + 6, y + 6, { steps: 30 });
  await page.mouse.up();
}

async function zoomAbout(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x + 300, y + 250);
  for (let turn = 0; turn < 16; turn += 1) await page.mouse.wheel(0, turn < 8 ? -120 : 120);
}
