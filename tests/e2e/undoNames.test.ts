import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser.ts";
import { clickEntity, drawnIds, openEntity, places, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const STEPS = 60;

describeWithBrowser("Undo and Redo by name", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*";

  test("tell what they will do, and what they have done", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    expect(await button(page, "Undo").getAttribute("aria-disabled")).toBe("true");
    await openEntity(page, "northern-rare-earth");
    const after = await places(page);
    await hide(page, "baotou-steel");
    await page.getByRole("button", { name: "Undo: Hid Baotou Steel" }).click();
    await page.getByRole("status").getByText("Undone: Hid Baotou Steel").waitFor();
    expect(await drawnIds(page)).toContain("baotou-steel");
    await page.getByRole("button", { name: "Undo: Expanded Northern Rare Earth" }).click();
    await page.getByRole("status").getByText("Undone: Expanded Northern Rare Earth").waitFor();
    expect(movedBetween(before, await places(page))).toEqual([]);
    await page.getByRole("button", { name: "Redo: Expanded Northern Rare Earth" }).click();
    await page.getByRole("status").getByText("Done again: Expanded Northern Rare Earth").waitFor();
    expect(movedBetween(after, await places(page))).toEqual([]);
  });

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

  test("go to any step by the list of steps, also after the page was loaded again", async ({ open }) => {
    const page = await open(start);
    await openEntity(page, "northern-rare-earth");
    await hide(page, "baotou-steel");
    await page.reload();
    await untilDrawn(page);
    await page.getByRole("button", { name: "Go to a step" }).click();
    const steps = page.getByRole("menuitemradio");
    await steps.first().waitFor();
    expect(await steps.allTextContents()).toEqual([
      "Hid Baotou Steel",
      "Expanded Northern Rare Earth",
      "Where you began",
    ]);
    expect(await steps.first().getAttribute("aria-checked")).toBe("true");
    await steps.last().click();
    await page.getByRole("status").getByText("2 steps undone").waitFor();
    await untilDrawn(page);
    expect(new URL(page.url()).searchParams.get("s")).toBe("baogang-group*");
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

function button(page: Page, name: string) {
  return page.getByRole("button", { name });
}

function panelButton(page: Page, name: string) {
  return page.getByRole("complementary", { name: "Details" }).getByRole("button", { name, exact: true }).first();
}

async function select(page: Page, id: string): Promise<void> {
  await clickEntity(page, id);
  await page.waitForURL(new RegExp(`sel=${id}`));
}

async function selectInList(page: Page, id: string): Promise<void> {
  await page.locator(`[data-entity="${id}"]`).evaluate((item: HTMLElement) => item.click());
  await page.waitForURL(new RegExp(`sel=${id}$`));
}

async function hide(page: Page, id: string): Promise<void> {
  await select(page, id);
  await panelButton(page, "Hide").click();
  await page.waitForURL(new RegExp(`hide=[^&]*${id}`));
  await untilDrawn(page);
}

async function pressAndWait(page: Page, keys: string): Promise<void> {
  const before = page.url();
  await page.keyboard.press(keys);
  await page.waitForURL((url) => url.href !== before);
}
