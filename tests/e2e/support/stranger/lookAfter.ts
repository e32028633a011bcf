import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { pageFaults } from "./pageFaults.ts";
import type { Stranger } from "./Stranger.ts";
import type { Quiet } from "./watchTraffic.ts";
import { Hang, withinPatience } from "./withinPatience.ts";

const AGAIN_MS = 100;
/** Maximum wait for a page that is still blank: on a busy machine loading takes seconds. */
const COMES_MS = 20_000;

/** The faults of a page once it has settled. */
export async function lookAfter(stranger: Stranger, quiet: Quiet): Promise<string[]> {
  const { page, url } = stranger;
  try {
    await withinPatience(afterNavigation(quiet));
    if (!page.url().startsWith(url)) await comeBack(stranger);
    return await lastingFaults(page);
  } catch (error) {
    if (error instanceof Hang) return [error.message];
    throw error;
  }
}

/** The faults of a page that remain after waiting. */
async function lastingFaults(page: Page): Promise<string[]> {
  const end = Date.now() + COMES_MS;
  for (;;) {
    const faults = await withinPatience(afterNavigation(() => pageFaults(page)));
    if (faults.length === 0 || Date.now() > end) return faults;
    await sleep(AGAIN_MS);
  }
}

/** The browser history starts before the atlas; a stranger who went back that far returns. */
async function comeBack({ page, url, note }: Stranger): Promise<void> {
  note("has left the atlas, and comes back");
  await page.goto(url);
}

/** Repeats a check if the page navigated during it. */
async function afterNavigation<T>(look: () => Promise<T>): Promise<T> {
  for (let again = 5; ; again--) {
    try {
      return await look();
    } catch (error) {
      if (again === 0 || !/context was destroyed|navigat|detached/.test(String(error))) throw error;
    }
    await sleep(AGAIN_MS);
  }
}
