import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { isFullRun } from "../support/tier.ts";
import { panelButton, select, undoing } from "./core/undoing.ts";
import { drawnIds, openEntity, places, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const STEPS = isFullRun ? 60 : 8;

describeWithBrowser("Undo and Redo by name", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*";

  undoing(test);

  test("pass over what was only looked at, which Back does not", async ({ open }) => {
    const page = await open(start);
    await openEntity(page, "northern-rare-earth");
    const opened = page.url();
    await select(page, "baotou-steel");
    await selectInList(page, "bayan-obo");
    await page.goBack();
    await page.waitForURL(/sel=baotou-steel/);
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.href.includes("northern-rare-earth*"));
    await page.keyboard.press("Control+y");
    await page.waitForURL(opened);
  });

  test(`take back ${STEPS} steps one by one, and do them again`, async ({ open }) => {
    const page = await open("/explore?s=baogang-group*200,northern-rare-earth*200");
    const ids = (await drawnIds(page)).slice(1, STEPS + 1);
    expect(ids).toHaveLength(STEPS);
    const before = await places(page);
    const first = page.url();
    for (const [index, id] of ids.entries()) {
      await selectInList(page, id);
      await panelButton(page, "Hide").click();
      await page.waitForURL((url) => url.searchParams.get("hide")?.split(",").length === index + 1);
    }
    const last = page.url();
    for (let step = 0; step < STEPS; step++) await pressAndWait(page, "Control+z");
    expect(new URL(page.url()).searchParams.get("hide")).toBeNull();
    expect(new URL(page.url()).searchParams.get("s")).toBe(new URL(first).searchParams.get("s"));
    await untilDrawn(page);
    expect(movedBetween(before, await places(page))).toEqual([]);
    for (let step = 0; step < STEPS; step++) await pressAndWait(page, "Control+Shift+Z");
    expect(page.url()).toBe(last);
  });
});

async function selectInList(page: Page, id: string): Promise<void> {
  await page.locator(`[data-entity="${id}"]`).evaluate((item: HTMLElement) => item.click());
  await page.waitForURL(new RegExp(`sel=${id}$`));
}

async function pressAndWait(page: Page, keys: string): Promise<void> {
  const before = page.url();
  await page.keyboard.press(keys);
  await page.waitForURL((url) => url.href !== before);
}
