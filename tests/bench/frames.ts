import type { Browser, Page } from "playwright-core";
import { places, untilDrawn } from "../e2e/support/explorer.ts";
import { launchBrowser } from "../support/browser.ts";
import { startServer } from "../support/serverProcess.ts";
import { openBare } from "./bareCytoscape.ts";
import { frameTimes, longestTasks, watchFrames, watchWorkers } from "./frameTimes.ts";
import type { Measurement } from "./measurement.ts";
import { quantile } from "./statistics.ts";
import { type SyntheticGraph, syntheticGraph } from "./syntheticGraph.ts";

const ENTITIES = 2000;
const CLAIMS = 5000;
const RUNS = 3;
const WHAT = `${ENTITIES.toLocaleString("en")} entities and ${CLAIMS.toLocaleString("en")} claims`;

/** Whether a large picture stays smooth: frames over those of Cytoscape alone in the same run, and tasks that block. */
export const frames: Measurement = {
  name: "frames",
  async measure() {
    const graph = syntheticGraph(ENTITIES, CLAIMS);
    const [server, browser] = await Promise.all([startServer({ REQUESTS_PER_MINUTE: "0" }), launchBrowser()]);
    const ours = await openOurs(browser, server.url, graph);
    const stage = await ours.getByRole("application", { name: "Graph" }).boundingBox();
    if (!stage) throw new Error("there is no canvas");
    await ours.getByRole("button", { name: "Fit to view" }).click();
    const all = await places(ours);
    const size = { width: Math.round(stage.width), height: Math.round(stage.height) };
    const bare = await openBare(browser, graph, all, size);
    const pan: number[][] = [[], []];
    const zoom: number[][] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      for (const [index, page] of [ours, bare].entries()) {
        const corner = page === ours ? stage : { x: 0, y: 0 };
        pan[index]?.push(quantile(await timesOf(page, () => panAbout(page, corner)), 0.95));
        zoom[index]?.push(quantile(await timesOf(page, () => zoomAbout(page, corner)), 0.95));
      }
    }
    await bare.close();
    const layout = await layOutAll(ours);
    await Promise.all([browser.close(), server.stop()]);
    const ms = (what: string, values: number[] | undefined) =>
      ({ what, unit: "ms", median: quantile(values ?? [], 0.5), p95: null, budget: null }) as const;
    const ratio = (what: string, [mine, theirs]: number[][]) =>
      ({
        what,
        unit: "x",
        median: quantile(mine ?? [], 0.5) / quantile(theirs ?? [], 0.5),
        p95: null,
        budget: 1.5,
      }) as const;
    return [
      ms(`frame p95 while panning ${WHAT}`, pan[0]),
      ms("the same in Cytoscape alone", pan[1]),
      ratio("panning, ours over Cytoscape alone", pan),
      ms("frame p95 while zooming", zoom[0]),
      ms("the same in Cytoscape alone", zoom[1]),
      ratio("zooming, ours over Cytoscape alone", zoom),
      { what: `organic layout of ${WHAT}, until drawn`, unit: "ms", median: layout.time, p95: null, budget: null },
      { what: "longest task while it is laid out", unit: "ms", median: layout.before, p95: null, budget: 100 },
      { what: "longest task when it is drawn then", unit: "ms", median: layout.after, p95: null, budget: null },
    ];
  },
};

async function openOurs(browser: Browser, url: string, graph: SyntheticGraph): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(180_000);
  await page.route("**/api/entities/*/neighbours*", (route) => {
    const id = new URL(route.request().url()).pathname.split("/")[3] ?? "";
    return route.fulfill({ json: graph.neighboursOf(id) });
  });
  await page.route("**/api/claims/between", (route) =>
    // What the client asks in is its own.
    route.fulfill({ json: graph.between((route.request().postDataJSON() as { ids: string[] }).ids) }),
  );
  await watchWorkers(page);
  await page.goto(`${url}/explore${graph.search}&layout=columns.10`);
  await untilDrawn(page);
  return page;
}

async function layOutAll(page: Page): Promise<{ time: number; before: number; after: number }> {
  await page.getByRole("button", { name: /^Layout:/ }).click();
  const item = page.getByRole("menuitemradio", { name: "Organic" });
  await item.waitFor();
  await watchFrames(page);
  const start = performance.now();
  await item.click();
  await page.waitForURL(/layout=organic/);
  await untilDrawn(page);
  return { time: performance.now() - start, ...(await longestTasks(page)) };
}

async function timesOf(page: Page, action: () => Promise<void>): Promise<number[]> {
  await page.bringToFront();
  await watchFrames(page);
  await action();
  return frameTimes(page);
}

async function panAbout(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x + 6, y + 6);
  await page.mouse.down();
  await page.mouse.move(x + 206, y + 126, { steps: 30 });
  await page.mouse.move(x + 6, y + 6, { steps: 30 });
  await page.mouse.up();
}

async function zoomAbout(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x + 300, y + 250);
  for (let turn = 0; turn < 16; turn += 1) await page.mouse.wheel(0, turn < 8 ? -120 : 120);
}
