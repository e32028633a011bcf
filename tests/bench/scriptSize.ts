import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { untilDrawn } from "../e2e/support/explorer.ts";
import { launchBrowser } from "../support/browser/browser.ts";
import { startServer } from "../support/engines/serverProcess.ts";
import type { Measurement } from "./measurement.ts";

/** JavaScript that a browser loads before it draws the first graph. */
export const scriptSize: Measurement = {
  name: "scripts",
  async measure() {
    const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    const page = await browser.newPage();
    const asked = new Set<string>();
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js")) asked.add(pathname);
    });
    await page.goto(`${server.url}/explore?s=baogang-group*&sel=baogang-group`);
    await untilDrawn(page);
    await Promise.all([browser.close(), server.stop()]);

    const bytes = [...asked].map((path) => gzipSync(readFileSync(`client/dist${path}`)).length);
    const total = bytes.reduce((sum, size) => sum + size, 0) / 1000;
    const note = `${bytes.length} ${bytes.length === 1 ? "file" : "files"}`;
    return [
      { what: "JavaScript for the first drawing, gzip", unit: "kB", median: total, p95: null, budget: 350, note },
    ];
  },
};
