import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser/browser.ts";
import { buildOnce } from "../support/engines/buildOnce.ts";
import { startServer } from "../support/engines/serverProcess.ts";
import { type Screen, screens } from "./support/screens.ts";

// npm run screenshots [-- FOLDER [zh] [NAME ...]]: takes pictures of every screen, or of those named, in light and
// dark, at 1280 and 390 px, in English or in Chinese, for a person to look at; also the README's picture, which is
// stored beside this file.
const [folder = "tests/output/screenshots", ...words] = process.argv.slice(2);
const wanted = words.filter((word) => word !== "zh");
const locale = words.includes("zh") ? "zh-CN" : "en-GB";
const README_PICTURE = "tests/e2e/explorer.png";
/** Long enough for late menus and messages to appear. */
const SETTLED_MS = 700;

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

interface Look {
  size: (typeof sizes)[number];
  dark: boolean;
}

async function picture(browser: Browser, url: string, screen: Screen, { size, dark }: Look, path: string) {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await screen.before?.(page);
  await page.goto(url + screen.path);
  await page.waitForLoadState("networkidle");
  // If one state cannot be reached, the other pictures are still taken.
  await screen.open?.(page).catch((error: unknown) => console.error(`${screen.name}, ${size.width}: ${error}`));
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path });
  await context.close();
}

buildOnce();
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([startServer({ REQUESTS_PER_MINUTE: "0" }), launchBrowser()]);
for (const screen of screens.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (const size of sizes) {
    for (const dark of [false, true]) {
      const file = `${folder}/${screen.name}-${size.width}-${dark ? "dark" : "light"}.png`;
      await picture(browser, server.url, screen, { size, dark }, file);
      console.log(file);
    }
  }
}
const explorer = screens.find(({ name }) => name === "explorer");
const [wide] = sizes;
if (explorer && wide && locale === "en-GB")
  await picture(browser, server.url, explorer, { size: wide, dark: false }, README_PICTURE);
await Promise.all([browser.close(), server.stop()]);
