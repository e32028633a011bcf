import { setTimeout as sleep } from "node:timers/promises";
import { pageFaults } from "./pageFaults.ts";
import type { Stranger } from "./Stranger.ts";
import type { Quiet } from "./watchTraffic.ts";
import { Hang, withinPatience } from "./withinPatience.ts";

const AGAIN_MS = 100;

/** The faults of a page that has come to rest. */
export async function lookAfter(stranger: Stranger, quiet: Quiet): Promise<string[]> {
  const { page, url } = stranger;
  try {
    await withinPatience(afterNavigation(quiet));
    if (!page.url().startsWith(url)) await comeBack(stranger);
    return await withinPatience(afterNavigation(() => pageFaults(page)));
  } catch (error) {
    if (error instanceof Hang) return [error.message];
    throw error;
  }
}

/** The first step of the history stands before the atlas: from there a stranger comes back. */
async function comeBack({ page, url, note }: Stranger): Promise<void> {
  note("has left the atlas, and comes back");
  await page.goto(url);
}

/** Looks at a page again when it went elsewhere while it was looked at. */
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
