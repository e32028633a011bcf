import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { drawnIds, placeOnPage, places, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const HUB = "northern-rare-earth";
const VIEW = `/explore?s=baogang-group,${HUB}`;

describeWithBrowser("Before a hub is opened", () => {
  const test = useAtlas();

  test("its badge shows what there is by kind of claim and direction, and one kind is opened", async ({ open }) => {
    const page = await open(VIEW);
    const before = await places(page);
    await clickBadge(page, HUB);
    const menu = page.getByRole("menu", { name: "Open around Northern Rare Earth" });
    await menu.getByRole("menuitem", { name: /^All kinds: best 30/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await menu.getByRole("menuitem", { name: /^develops \d+$/ }).click();
    await page.waitForURL(/northern-rare-earth\*~develops-out/);
    const after = await places(page);
    expect(movedBetween(before, after)).toEqual([]);
    const opened = [...after.keys()].filter((id) => !before.has(id));
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.length).toBeLessThanOrEqual(30);
    const claims = await kindsAround(page, HUB, opened);
    expect(claims.every((kinds) => kinds.includes("DEVELOPS"))).toBe(true);
  });

  test("the best thirty of all kinds are one key away, and the next thirty after them", async ({ open }) => {
    const page = await open(`${VIEW}&sel=${HUB}`);
    await untilDrawn(page);
    await page.getByRole("application", { name: "Graph" }).focus();
    await page.keyboard.press("Shift+F10");
    await page.locator("[role=menuitem]:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("menu", { name: "Open around Northern Rare Earth" }).waitFor();
    await page.locator("[role=menuitem]:focus", { hasText: "All kinds: best 30" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/northern-rare-earth\*&/);
    const thirty = (await drawnIds(page)).length;
    expect(thirty).toBeGreaterThan(25);
    await page.getByRole("application", { name: "Graph" }).focus();
    await page.keyboard.press("Shift+F10");
    await page.locator("[role=menuitem]:focus", { hasText: /^Open the next/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/northern-rare-earth\*60/);
    expect((await drawnIds(page)).length).toBeGreaterThan(thirty);
  });

  test("a double-click asks nothing and opens the best thirty", async ({ open }) => {
    const page = await open(VIEW);
    const { x, y } = await placeOnPage(page, HUB);
    await page.mouse.dblclick(x, y);
    await page.waitForURL(/northern-rare-earth\*/);
    await untilDrawn(page);
    expect(await page.getByRole("menu").count()).toBe(0);
  });

  test("a link to one kind of claim opens the same picture for someone else, and bad ones open the rest", async ({
    open,
  }) => {
    const mine = await open(`/explore?s=${HUB}*~develops-out`);
    const theirs = await open(`/explore?s=${HUB}*~develops-out`);
    expect(movedBetween(await places(mine), await places(theirs))).toEqual([]);
    expect((await drawnIds(mine)).length).toBeGreaterThan(2);
    const damaged = await open(`/explore?s=${HUB}*~dreams-of`);
    expect(await drawnIds(damaged)).toEqual([HUB]);
  });
});

/** Clicks the badge of an entity: it stands at the upper right of its shape. */
async function clickBadge(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOnPage(page, id);
  await page.mouse.click(x + 17, y - 15);
}

/** For each of some entities, by which predicates the API says that claims lead there from an entity. */
async function kindsAround(page: Page, from: string, ids: readonly string[]): Promise<string[][]> {
  const answer = await page.request.post(new URL("/api/claims/between", page.url()).href, {
    data: { ids: [from, ...ids] },
  });
  // The contract of the API, whose answers its own tests parse.
  const { claims } = (await answer.json()) as { claims: { subject: string; object: string; predicate: string }[] };
  return ids.map((id) =>
    claims.filter(({ subject, object }) => subject === from && object === id).map(({ predicate }) => predicate),
  );
}
