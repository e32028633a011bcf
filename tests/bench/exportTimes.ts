import { statSync } from "node:fs";
import type { Page } from "playwright-core";
import { formats } from "../../client/src/briefing/formats/formats.ts";
import { strings } from "../../client/src/briefing/formats/strings.ts";
import { briefingViews } from "../support/records/realBriefing.ts";
import { inBrowser } from "./inBrowser.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { spread } from "./statistics.ts";

const RUNS = 5;
/** Formats with a budget, in milliseconds. */
const budgets: Readonly<Record<string, number>> = { docx: 2000 };

/** From the click to the saved file, for each format, in the view of 95 entities and 228 claims. */
export const exportTimes: Measurement = {
  name: "exports",
  measure: () =>
    inBrowser(async (browser, url) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${url}/briefing?${briefingViews[95]}`);
      await page.frameLocator("iframe").locator(".notes").waitFor({ timeout: 60_000 });
      const measured: Measured[] = [];
      for (const { id, ending } of formats) measured.push(await measureFormat(page, id, ending));
      return measured;
    }),
};

async function measureFormat(page: Page, id: string, ending: string): Promise<Measured> {
  const name = strings.formats[id]?.name ?? "";
  // The first save also loads the format's writer.
  const first = await save(page, name);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push((await save(page, name)).ms);
  return {
    what: `save as ${name} (.${ending})`,
    unit: "ms",
    ...spread(times),
    budget: budgets[id] ?? null,
    note: `${Math.round(first.bytes / 1000)} kB, the first time ${Math.round(first.ms)} ms`,
  };
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
