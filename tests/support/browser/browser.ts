import { type Browser, chromium } from "playwright-core";
import { browserSwitches, findBrowser } from "./findBrowser.ts";
import { sharedAtlas } from "./sharedAtlas.ts";

/** Starts a headless browser: the one found by the set-up of the end-to-end tests, or else any that starts. */
export async function launchBrowser(): Promise<Browser> {
  const choice = sharedAtlas()?.choice ?? (await findBrowser());
  if (!choice) throw new Error("There is no browser: install Chrome, Chromium or Edge, or name one by ATLAS_BROWSER.");
  return chromium.launch({ ...choice, args: browserSwitches() });
}

/** Connects to the browser that all end-to-end tests share; closing the connection closes only what it opened. */
export async function connectBrowser(): Promise<Browser> {
  const shared = sharedAtlas();
  return shared ? chromium.connect(shared.browserEndpoint) : launchBrowser();
}

/** Like `describe`, but skipped if there is no browser. */
export function describeWithBrowser(name: string, body: () => void): void {
  // Without a browser on this machine nothing can be opened.
  (sharedAtlas() ? describe : describe.skip)(name, body);
}
