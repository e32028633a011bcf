import { chromium } from "playwright-core";
import { buildOnce } from "../engines/buildOnce.ts";
import { killWithThisProcess } from "../engines/killWithThisProcess.ts";
import { startServer } from "../engines/serverProcess.ts";
import { endLater } from "./e2eTeardown.ts";
import { browserSwitches, findBrowser } from "./findBrowser.ts";
import { announceSharedAtlas } from "./sharedAtlas.ts";

/** Runs once before the first end-to-end test: builds the product, and starts the shared server and browser. */
export default async function e2eSetup(): Promise<void> {
  buildOnce();
  const choice = await findBrowser();
  if (!choice) {
    console.warn(
      "\n*** NO BROWSER: all end-to-end tests are SKIPPED. Install Chrome, Chromium or Edge, or name one by ATLAS_BROWSER. ***\n",
    );
    return;
  }
  // All tests come from one address, so the limit per address is off.
  const server = await startServer({ REQUESTS_PER_MINUTE: "0" });
  const watchdog = killWithThisProcess(server.pid);
  endLater(server.stop, () => watchdog.kill("SIGKILL"));
  const browser = await chromium.launchServer({ ...choice, args: browserSwitches(), host: "127.0.0.1" });
  endLater(() => browser.close());
  announceSharedAtlas({ choice, browserEndpoint: browser.wsEndpoint(), serverUrl: server.url });
}
