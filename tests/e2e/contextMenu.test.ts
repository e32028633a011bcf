import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { canvas, drawnIds, placeOnPage, places, travel, untilDrawn, untilWhole } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const VIEW = "/explore?s=baogang-group*";
const BAOGANG = "baogang-group";
const NORTHERN = "northern-rare-earth";

describeWithBrowser("The menu on the canvas", () => {
  const test = useAtlas();

  test("opens on an entity by the other button, names it, and hides it or all others", async ({ open }) => {
    const page = await open(VIEW);
    await openMenu(page, NORTHERN);
    await page.getByRole("menu", { name: "Northern Rare Earth" }).waitFor();
    await choose(page, "Hide");
    await page.waitForURL(/hide=northern-rare-earth$/);
    expect(await drawnIds(page)).not.toContain(NORTHERN);
    await openMenu(page, "bayan-obo");
    await choose(page, "Select neighbours too");
    await page.waitForURL(/sel=bayan-obo\./);
    await openMenu(page, "bayan-obo");
    await page.getByRole("menu", { name: /entities selected/ }).waitFor();
    await choose(page, /^Hide others/);
    await page.waitForURL((url) => url.search.includes("sel=") && (url.searchParams.get("hide") ?? "").includes(","));
  });

  test("opens by Shift+F10, is gone through with arrows, and Escape leads back to the canvas", async ({ open }) => {
    const page = await open(`${VIEW}&sel=${NORTHERN}`);
    await untilDrawn(page);
    await canvas(page).focus();
    await page.keyboard.press("Shift+F10");
    await page.locator("[role=menuitem]:focus").waitFor();
    expect(await focused(page)).toBe("Open neighbours, best evidence first");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("Open by kind of link…");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(await canvas(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Shift+F10");
    await page.locator("[role=menuitem]:focus").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.waitForURL(/hide=/);
    expect(await drawnIds(page)).toEqual([NORTHERN]);
  });

  test("opens in the list of entities too, and gives the focus back to it", async ({ open }) => {
    const page = await open(VIEW);
    await untilDrawn(page);
    const line = page.locator(`[data-entity="${NORTHERN}"]`);
    await line.focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu", { name: "Northern Rare Earth" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("leads to the paths from an entity, and to another one", async ({ open }) => {
    const page = await open(VIEW);
    await openMenu(page, NORTHERN);
    await choose(page, "Find path from here");
    await page.waitForURL(/\/paths\?from=northern-rare-earth$/);
    await page.goBack();
    await openMenu(page, BAOGANG);
    await choose(page, "Find path to here");
    await page.waitForURL(/\/paths\?from=northern-rare-earth&to=baogang-group/);
  });

  test("hides a line, which a chip brings back, and nothing moves", async ({ open }) => {
    const page = await open(VIEW);
    const before = await places(page);
    const drawn = await canvas(page).getAttribute("data-drawn");
    await page.goto(`${page.url()}&sel=${BAOGANG}~${NORTHERN}`);
    await untilDrawn(page);
    await canvas(page).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu", { name: "Baogang Group and Northern Rare Earth" }).waitFor();
    await choose(page, "Hide this line");
    await page.waitForURL(/hidePairs=baogang-group~northern-rare-earth/);
    expect(movedBetween(before, await places(page))).toEqual([]);
    expect(await canvas(page).getAttribute("data-drawn")).not.toBe(drawn);
    await page.getByRole("button", { name: "1 line hidden · Show" }).click();
    await page.waitForURL((url) => !url.search.includes("hidePairs"));
  });

  test("collapses what was opened and opens it again in the same places", async ({ open }) => {
    const page = await open(`${VIEW},${NORTHERN}*`);
    const before = await places(page);
    await openMenu(page, NORTHERN);
    await choose(page, "Collapse");
    await page.waitForURL(/folded=northern-rare-earth/);
    const folded = await places(page);
    expect(folded.size).toBeLessThan(before.size);
    expect(folded.has(NORTHERN)).toBe(true);
    await openMenu(page, NORTHERN);
    await choose(page, "Open again");
    await page.waitForURL((url) => !url.search.includes("folded"));
    const after = await places(page);
    expect(movedBetween(before, after)).toEqual([]);
    expect(after.size).toBe(before.size);
  });

  test("keeps collapsed what was collapsed, whatever else is opened, filtered, laid out, undone or opened by kind", async ({
    open,
  }) => {
    const page = await open(`${VIEW},${NORTHERN}*`);
    const before = await places(page);
    await openMenu(page, NORTHERN);
    await choose(page, "Collapse");
    await page.waitForURL(/folded=northern-rare-earth/);
    const folded = await places(page);
    const away = [...before.keys()].filter((id) => !folded.has(id));
    expect(away.length).toBeGreaterThan(5);
    const stillAway = async () => {
      const now = await places(page);
      expect(away.filter((id) => now.has(id))).toEqual([]);
    };
    const address = new URL(page.url());
    for (const more of ["&hideCountries=US", "&layout=columns.2", "&asOf=2024", "&labels=zh"]) {
      await page.goto(address.href + more);
      await stillAway();
      await page.goBack();
      await stillAway();
    }
    // The line of chips came and went, and the canvas with it.
    await untilWhole(page);
    await openMenu(page, NORTHERN);
    await choose(page, "Open by kind of link…");
    await page
      .getByRole("menu")
      .getByRole("menuitem", { name: /located in/ })
      .click();
    await page.waitForURL(/northern-rare-earth\*~located-in/);
    const byKind = await places(page);
    expect(away.filter((id) => byKind.has(id)).length).toBeLessThan(away.length / 2);
    await travel(page, "back");
    await stillAway();
    await travel(page, "forward");
    expect([...(await places(page)).keys()].sort()).toEqual([...byKind.keys()].sort());
  });

  test("selects all of a type, and by number of claims, from the paper", async ({ open }) => {
    const page = await open(VIEW);
    await openMenuOnPaper(page);
    await choose(page, "Select all of a type…");
    await choose(page, /^Places/);
    await page.waitForURL(/sel=/);
    await openMenuOnPaper(page);
    await choose(page, "Select by number of claims…");
    await page.getByRole("dialog").waitFor();
    await page.getByRole("textbox", { name: "At least" }).fill("40");
    await page.getByRole("dialog").getByRole("status").getByText(/match/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.waitForURL(/sel=.*baogang-group/);
  });

  test("opens under a finger that is held down, and has nothing that axe finds wrong", async ({ open }) => {
    const page = await open(VIEW, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await untilDrawn(page);
    const { x, y } = await placeOnPage(page, NORTHERN);
    const touch = await page.context().newCDPSession(page);
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await page.getByRole("menu", { name: "Northern Rare Earth" }).waitFor();
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("menuitem", { name: "Add to the selection" }).tap();
    await page.waitForURL(/sel=northern-rare-earth/);
  });
});

/** The text of the focused menu item. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent ?? undefined);
}

async function openMenu(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOnPage(page, id);
  await page.mouse.click(x, y, { button: "right" });
  await page.locator("[role=menuitem]:focus").waitFor();
}

async function openMenuOnPaper(page: Page): Promise<void> {
  await untilDrawn(page);
  const box = await canvas(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5, { button: "right" });
  await page.locator("[role=menuitem]:focus").waitFor();
}

async function choose(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("menuitem", { name, exact: true }).click();
}
