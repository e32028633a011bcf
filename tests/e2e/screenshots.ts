import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { buildOnce } from "../support/buildOnce.ts";
import { startServer } from "../support/serverProcess.ts";

// npm run screenshots [-- FOLDER]: every screen, light and dark, at 1280 and 390 px, for a person to look at; and the
// picture of the README, which stands beside this file.
const folder = process.argv[2] ?? "tests/output/screenshots";
const README_PICTURE = "tests/e2e/explorer.png";

const screens = {
  start: "/",
  explorer: "/explore?s=baogang-group*,northern-rare-earth*&sel=baogang-group",
  pair: "/explore?s=lynas-rare-earths*&sel=lynas-rare-earths~us-department-of-defense",
  claim: "/explore?s=shenghe-resources.mp-materials&sel=claim:sou-099",
  source: "/explore?s=baogang-group*&sel=source:reex-2025-baogang-innovation",
  compare: "/explore?s=baogang-group*&sel=northern-rare-earth&pin=baogang-group",
  table: "/table?s=baogang-group*&sel=baogang-group",
  claims: "/table?s=baogang-group*&tab=claims",
  paths: "/paths?from=baogang-group&to=lynas-rare-earths",
  missing: "/explore?s=baogang-group.no-such-entity&sel=no-such-entity",
  empty: "/explore",
  docs: "/api/docs",
};

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

async function picture(browser: Browser, url: string, path: string, size: (typeof sizes)[number], dark: boolean) {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path });
  await context.close();
}

buildOnce();
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([startServer({ REQUESTS_PER_MINUTE: "0" }), launchBrowser()]);
for (const [name, path] of Object.entries(screens)) {
  for (const size of sizes) {
    for (const dark of [false, true]) {
      const file = `${folder}/${name}-${size.width}-${dark ? "dark" : "light"}.png`;
      await picture(browser, server.url + path, file, size, dark);
      console.log(file);
    }
  }
}
await picture(browser, server.url + screens.explorer, README_PICTURE, { width: 1280, height: 800 }, false);
await Promise.all([browser.close(), server.stop()]);
