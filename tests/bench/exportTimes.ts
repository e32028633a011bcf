import { statSync } from "node:fs";
import type { Browser, CDPSession, Page } from "playwright-core";
import { formats } from "../../client/src/papers/formats/formats.ts";
import { strings } from "../../client/src/papers/formats/strings.ts";
import { briefingViews } from "../support/records/briefingOf.ts";
import { inBrowser } from "./inBrowser.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { spread } from "./statistics.ts";

const RUNS = 5;
const SIZES = [60, 95, 300] as const;
/** Formats with a budget, in milliseconds. */
const budgets: Readonly<Record<string, number>> = { docx: 2000 };

/** From the click to the saved file, for each format and size of view, as the page proposes it; and the memory of the page. */
export const exportTimes: Measurement = {
  name: "exports",
  measure: () =>
    inBrowser(async (browser, url) => {
      const measured: Measured[] = [];
      for (const size of SIZES) measured.push(...(await measureView(browser, url, size)));
      return measured;
    }),
};

async function measureView(browser: Browser, url: string, size: (typeof SIZES)[number]): Promise<Measured[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(`${url}/briefing?${briefingViews[size]}`);
    await page.frameLocator("iframe").locator(".notes").waitFor({ timeout: 60_000 });
    const memory = await page.context().newCDPSession(page);
    await memory.send("Performance.enable");
    const measured: Measured[] = [];
    for (const { id, ending } of formats) measured.push(await measureFormat(page, { id, ending, size, memory }));
    return measured;
  } finally {
    await page.close();
  }
}

interface Saving {
  id: string;
  ending: string;
  size: number;
  memory: CDPSession;
}

async function measureFormat(page: Page, { id, ending, size, memory }: Saving): Promise<Measured> {
  const name = strings.formats[id]?.name ?? "";
  // The first save also loads the format's writer.
  const first = await save(page, name);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push((await save(page, name)).ms);
  return {
    what: `save ${size} entities as ${name} (.${ending})`,
    unit: "ms",
    ...spread(times),
    budget: budgets[id] ?? null,
    note: `${Math.round(first.bytes / 1000)} kB, the first time ${Math.round(first.ms)} ms, ${await heapMegabytes(memory)} MB of heap after`,
  };
}

/** What the page holds, with what it has not yet thrown away. */
async function heapMegabytes(memory: CDPSession): Promise<number> {
  const { metrics } = await memory.send("Performance.getMetrics");
  const used = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
  return Math.round(used / 1e6);
}

async function save(page: Page, name: string): Promise<{ ms: number; bytes: number }> {
  const button = page.getByRole("button", { name: `Save as ${name}`, exact: true });
  await button.scrollIntoViewIfNeeded();
  const start = performance.now();
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), button.click()]);
  const ms = performance.now() - start;
  const bytes = statSync(await download.path()).size;
  await page.locator("main button[aria-disabled=true]").waitFor({ state: "detached" });
  return { ms, bytes };
}
