import { type Browser, chromium } from "playwright-core";
import { type BrowserChoice, browserSwitches, findBrowser } from "./findBrowser.ts";

/** Variable by which the set-up of the end-to-end tests tells each test file which browser it found. */
const CHOICE_VARIABLE = "ATLAS_TEST_BROWSER";

/** Looks for a browser once for all test files, and says loudly when there is none. */
export async function chooseBrowser(): Promise<void> {
  const choice = await findBrowser();
  process.env[CHOICE_VARIABLE] = JSON.stringify(choice);
  if (choice) return;
  console.warn(
    "\n*** NO BROWSER: all end-to-end tests are SKIPPED. Install Chrome, Chromium or Edge, or name one by ATLAS_BROWSER. ***\n",
  );
}

/** Starts the headless browser that `chooseBrowser` found, or looks for one where nobody has looked yet. */
export async function launchBrowser(): Promise<Browser> {
  const choice = chosen() ?? (await findBrowser());
  if (!choice) throw new Error("There is no browser: install Chrome, Chromium or Edge, or name one by ATLAS_BROWSER.");
  return chromium.launch({ ...choice, args: browserSwitches() });
}

/** Like `describe`, but skipped where there is no browser. */
export function describeWithBrowser(name: string, body: () => void): void {
  (chosen() ? describe : describe.skip)(name, body);
}

function chosen(): BrowserChoice | null {
  return JSON.parse(process.env[CHOICE_VARIABLE] ?? "null");
}
