import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser/browser.ts";
import { startServer } from "../support/engines/serverProcess.ts";

/** Runs `measure` with a browser and the running product, and ends both even if it fails. */
export async function inBrowser<Result>(measure: (browser: Browser, url: string) => Promise<Result>): Promise<Result> {
  const [server, browser] = await Promise.all([startServer({ REQUESTS_PER_MINUTE: "0" }), launchBrowser()]);
  try {
    return await measure(browser, server.url);
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
}
