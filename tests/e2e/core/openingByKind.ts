import type { Page } from "playwright-core";
import { axeViolations } from "../support/axeViolations.ts";
import { drawnIds, placeOnPage, places, untilDrawn } from "../support/explorer.ts";
import { movedBetween } from "../support/sameLayout.ts";
import type { PageTest } from "../support/useAtlas.ts";

const HUB = "northern-rare-earth";
const VIEW = `/explore?s=baogang-group,${HUB}`;

/** The claims of a hub, counted by kind before it is opened. */
export function openingByKind(test: PageTest): void {
  test("its badge shows what there is by kind of claim and direction, and one kind is opened", async ({ open }) => {
    const page = await open(VIEW);
    const before = await places(page);
    await clickBadge(page, HUB);
    const menu = page.getByRole("menu", { name: "Open around Northern Rare Earth" });
    await menu.getByRole("menuitem", { name: /^All kinds: 30 with the best evidence/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const kind = menu.getByRole("menuitem", { name: /^develops \d+($| ·)/ });
    const promised = Number(/\d+/.exec((await kind.textContent()) ?? "")?.[0]);
    await kind.click();
    await page.waitForURL(/northern-rare-earth\*~develops-out/);
    const after = await places(page);
    expect(movedBetween(before, after)).toEqual([]);
    const opened = [...after.keys()].filter((id) => !before.has(id));
    expect(opened.length).toBe(promised);
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
    await page.locator("[role=menuitem]:focus", { hasText: "All kinds: 30 with the best evidence" }).waitFor();
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
}

/** Clicks the badge of an entity, at the upper right of its shape. */
async function clickBadge(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOnPage(page, id);
  await page.mouse.click(x + 17, y - 15);
}

/** For each of these entities, the predicates of the claims that the API lists between it and `from`. */
async function kindsAround(page: Page, from: string, ids: readonly string[]): Promise<string[][]> {
  const answer = await page.request.post(new URL("/api/claims/between", page.url()).href, {
    data: { ids: [from, ...ids] },
  });
  // The shape of the API's answer; the API's own tests parse it.
  const { claims } = (await answer.json()) as { claims: { subject: string; object: string; predicate: string }[] };
  return ids.map((id) =>
    claims.filter(({ subject, object }) => subject === from && object === id).map(({ predicate }) => predicate),
  );
}
