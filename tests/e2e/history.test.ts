import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { eventually } from "./support/eventually.ts";
import { clickEntity, openEntity, places, travel, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { searchField } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Going back and forward", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*";

  test("undoes and does again what was opened, by the browser's buttons", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    await openEntity(page, "northern-rare-earth");
    const after = await places(page);
    await until(page, "back", before.size);
    expect(movedBetween(before, await places(page))).toEqual([]);
    await until(page, "forward", after.size);
    expect(movedBetween(after, await places(page))).toEqual([]);
  });

  test("is what Ctrl+Z and Ctrl+Shift+Z do, also while the canvas has the focus", async ({ open }) => {
    const page = await open(start);
    await clickEntity(page, "baotou-steel");
    await openEntity(page, "northern-rare-earth");
    const opened = page.url();
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.href.includes("northern-rare-earth*"));
    await untilDrawn(page);
    expect((await places(page)).size).toBe(31);
    await page.keyboard.press("Control+Shift+Z");
    await page.waitForURL(opened);
    await untilDrawn(page);
    expect((await places(page)).size).toBeGreaterThan(31);
  });

  test("brings the picture back that was left for a new view, which asks nothing and waits for a search", async ({
    open,
  }) => {
    const page = await open(`${start}&hideCountries=US`);
    const before = await places(page);
    await page.getByRole("button", { name: "New view" }).click();
    await page.waitForURL((url) => url.pathname === "/explore" && url.search === "");
    await page.getByText("The canvas is empty").waitFor();
    await page.keyboard.type("lynas");
    expect(await searchField(page).inputValue()).toBe("lynas");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Undo: Cleared the canvas" }).click();
    await page.waitForURL((url) => url.search.includes("hideCountries=US"));
    expect(movedBetween(before, await places(page))).toEqual([]);
  });

  test("leaves Ctrl+Z to the text while one types", async ({ open }) => {
    const page = await open(start);
    await openEntity(page, "northern-rare-earth");
    const opened = page.url();
    const field = searchField(page);
    await field.focus();
    await page.keyboard.type("lynas");
    await page.keyboard.press("Control+z");
    await eventually(async () => expect(await field.inputValue()).not.toBe("lynas"));
    await untilDrawn(page);
    expect(page.url()).toBe(opened);
  });

  test("does not take the reader out of the atlas by Ctrl+Z", async ({ open }) => {
    const page = await open(start);
    await untilDrawn(page);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await untilDrawn(page);
    expect(page.url()).toContain(start);
  });
});

/** Goes back or forward until the canvas shows this many entities; a selection is a step of its own. */
async function until(page: Page, where: "back" | "forward", count: number): Promise<void> {
  for (let step = 0; step < 3; step++) {
    await travel(page, where);
    if ((await places(page)).size === count) return;
  }
  throw new Error(`There is no step ${where} with ${count} entities.`);
}
