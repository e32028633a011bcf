import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { openEntity, places, untilDrawn } from "./support/explorer.ts";
import { PATIENCE_MS } from "./support/patience.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const SUMMARY = "What we know of Baogang so far.";

describeWithBrowser("A tab that is killed", () => {
  const test = useAtlas();

  test("comes back with the same picture, each entity in its place, and the start page offers it", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*");
    await openEntity(page, "northern-rare-earth");
    const before = await places(page);
    const again = await reopened(page);
    await untilDrawn(again);
    expect(movedBetween(before, await places(again))).toEqual([]);
    await again.goto(new URL("/", page.url()).href);
    await again.getByRole("link", { name: "Continue where you left off" }).click();
    expect(movedBetween(before, await places(again))).toEqual([]);
  });

  test("comes back with the draft of a briefing as it was written", async ({ open }) => {
    const page = await open("/briefing?s=baogang-group");
    const summary = (of: Page) => of.getByRole("textbox", { name: "Summary" });
    await summary(page).fill(SUMMARY);
    await page.waitForFunction((text) => JSON.stringify(localStorage).includes(text), SUMMARY);
    const again = await reopened(page);
    await summary(again).waitFor();
    expect(await summary(again).inputValue()).toBe(SUMMARY);
  });
});

/** Kills the process that draws a page, without warning, and opens its address in a new tab. */
async function reopened(page: Page): Promise<Page> {
  const address = page.url();
  const crashed = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  // No answer ever comes, because the process that should answer is gone.
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  const again = await page.context().newPage();
  again.setDefaultTimeout(PATIENCE_MS);
  await again.goto(address);
  return again;
}
