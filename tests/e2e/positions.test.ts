import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { clickEntity, openEntity, placeOnPage, places, travel, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Putting entities elsewhere", () => {
  const test = useAtlas({ ownBrowser: true });
  const start = "/explore?s=baogang-group*";
  const moved = "northern-rare-earth";

  test("is written into the address, and moves nothing else", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    await drag(page, moved, { x: 60, y: -40 });
    expect(new URL(page.url()).searchParams.get("at")).toMatch(/^northern-rare-earth:-?\d+:-?\d+:1$/);
    expect(movedBetween(before, await places(page))).toEqual([moved]);
  });

  test("is undone by Ctrl+Z and done again by Ctrl+Shift+Z", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    await drag(page, moved, { x: 60, y: -40 });
    const after = await places(page);
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.searchParams.has("at"));
    expect(movedBetween(before, await places(page))).toEqual([]);
    await page.keyboard.press("Control+Shift+Z");
    await page.waitForURL((url) => url.searchParams.has("at"));
    expect(movedBetween(after, await places(page))).toEqual([]);
  });

  test("lasts while more is opened and taken back", async ({ open }) => {
    const page = await open(start);
    await drag(page, moved, { x: 60, y: -40 });
    const before = await places(page);
    await openEntity(page, "baotou-steel");
    expect(movedBetween(before, await places(page))).toEqual([]);
    await travel(page, "back");
    await travel(page, "back");
    expect(movedBetween(before, await places(page))).toEqual([]);
  });

  test("shows a colleague the same picture", async ({ open }) => {
    const mine = await open(start);
    await drag(mine, moved, { x: 60, y: -40 });
    await openEntity(mine, "baotou-steel");
    await drag(mine, "baotou-steel", { x: -50, y: 50 });
    const { pathname, search } = new URL(mine.url());
    const theirs = await open(pathname + search);
    expect(movedBetween(await places(mine), await places(theirs))).toEqual([]);
  });

  test("can be sent along with the places of all others, which then stand as they stood", async ({ open }) => {
    const mine = await open(start, {}, (context) => context.grantPermissions(["clipboard-read", "clipboard-write"]));
    await drag(mine, moved, { x: 60, y: -40 });
    await mine.getByRole("button", { name: "Share" }).click();
    await mine.getByRole("menuitem", { name: "Copy link with the position of every entity" }).click();
    await mine.getByRole("status").getByText("Link copied").waitFor({ state: "attached" });
    const { pathname, search } = new URL(await mine.evaluate(() => navigator.clipboard.readText()));
    const theirs = await open(pathname + search);
    expect(new URL(theirs.url()).searchParams.get("at")?.split(",")).toHaveLength(31);
    expect(movedBetween(await places(mine), await places(theirs))).toEqual([]);
  });

  test("is done by the keyboard alone: a run of presses is one step, which is said and shown", async ({ open }) => {
    const page = await open(`${start}&sel=${moved}`, { reducedMotion: "reduce" });
    const before = await places(page);
    await page.getByRole("application", { name: "Graph" }).focus();
    for (const key of ["Right", "Right", "Up"]) await page.keyboard.press(`Control+Shift+Arrow${key}`);
    await page.getByText(/ moved: \d+ to the right, \d+ up$/).waitFor({ state: "attached" });
    expect(new URL(page.url()).searchParams.get("at")).toMatch(/^northern-rare-earth:-?\d+:-?\d+:1$/);
    const after = await places(page);
    expect(movedBetween(before, after)).toEqual([moved]);
    // The picture may have been pushed aside a little, to show the whole name.
    const aside = (now: typeof before) => (now.get(moved)?.x ?? 0) - (now.get("baogang-group")?.x ?? 0);
    expect(Math.abs(aside(after) - aside(before) - 20)).toBeLessThan(1.5);
    expect(await page.locator(`[data-entity=${moved}]`).textContent()).toContain("kept in its place");
    await page.getByRole("region", { name: "Legend" }).getByText("kept in its place").waitFor();
    // Undo comes before the series of presses has ended, and takes back the whole series but nothing before it.
    await page.keyboard.press("Control+Shift+ArrowDown");
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => url.searchParams.has("at"));
    expect(movedBetween(after, await places(page))).toEqual([]);
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.searchParams.has("at"));
    expect(movedBetween(before, await places(page))).toEqual([]);
  });

  test("is taken back by going back before a run of presses has paused, and what was undone can be done again", async ({
    open,
  }) => {
    const page = await open(`${start}&sel=${moved}`, { reducedMotion: "reduce" });
    await untilDrawn(page);
    await page.getByRole("application", { name: "Graph" }).focus();
    await page.keyboard.press("Delete");
    await page.waitForURL((url) => url.searchParams.has("hide"));
    await untilDrawn(page);
    const before = await places(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+Shift+ArrowRight");
    await page.evaluate(() => history.back());
    await page.waitForURL((url) => !url.searchParams.has("hide"));
    await page.waitForTimeout(1000);
    expect(new URL(page.url()).searchParams.has("at")).toBe(false);
    await travel(page, "forward");
    expect(new URL(page.url()).searchParams.get("hide")).toBe(moved);
    expect(movedBetween(before, await places(page))).toEqual([]);
  });

  test("does not happen by a click", async ({ open }) => {
    const page = await open(start);
    await clickEntity(page, moved);
    await page.waitForURL((url) => url.searchParams.get("sel") === moved);
    expect(new URL(page.url()).searchParams.has("at")).toBe(false);
  });

  test("with places that cannot be read, the rest of a link opens", async ({ open }) => {
    const page = await open(`${start}&at=nobody:1:2,baogang-group:x:y,northern-rare-earth:900:900`);
    const there = await places(page);
    expect(there.size).toBe(31);
  });
});

async function drag(page: Page, id: string, by: { x: number; y: number }): Promise<void> {
  const before = page.url();
  const { x, y } = await placeOnPage(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 3 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 3 });
  await page.mouse.up();
  await page.waitForURL((url) => url.href !== before);
  await untilDrawn(page);
}
