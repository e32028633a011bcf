import type { Page } from "playwright-core";
import { places, totals, untilDrawn } from "../support/explorer.ts";
import { movedBetween } from "../support/sameLayout.ts";
import type { PageTest } from "../support/useAtlas.ts";

const start = "/explore?s=baogang-group*,northern-rare-earth*";

/** What filters remove from the canvas, and how it comes back. */
export function filtersInSight(test: PageTest): void {
  test("is told by evidence, takes who has no other claim, and comes back by its chip", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    const all = await totals(page);
    await openFilters(page);
    await page.getByRole("checkbox", { name: /^Corroborated/ }).click();
    await page.waitForURL(/hideEvidence=corroborated/);
    const without = await places(page);
    expect(without.size).toBeLessThan(before.size);
    expect([...without.keys()]).toContain("baogang-group");
    expect(movedBetween(without, before)).toEqual([]);
    expect(await totals(page)).toMatch(/^\d+ of \d+ entities · \d+ of \d+ claims$/);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show corroborated again" }).click();
    await page.waitForURL((url) => !url.search.includes("hideEvidence"));
    expect(await places(page)).toEqual(before);
    expect(await totals(page)).toBe(all);
  });

  test("can be all but one country, found in a long list, and the numbers of the others follow", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*,lynas-rare-earths*,mp-materials*,less-common-metals*");
    await untilDrawn(page);
    await openFilters(page);
    await page.getByText("Country or region", { exact: true }).click();
    await page.getByRole("searchbox", { name: "Find in country or region" }).fill("austr");
    await page.getByRole("button", { name: "Only Australia" }).click();
    await page.waitForURL(/onlyCountries=AU/);
    await page.getByRole("button", { name: "Show every country or region again" }).waitFor();
    const organisations = page.getByRole("checkbox", { name: /^Organisations/ });
    const count = async () => Number(/\d+$/.exec((await organisations.locator("..").textContent()) ?? "")?.[0]);
    const narrowed = await count();
    await page.getByRole("button", { name: "All: country or region" }).click();
    await page.waitForURL((url) => !url.search.includes("Countries"));
    expect(await count()).toBeGreaterThan(narrowed);
    await page.getByRole("button", { name: "None: country or region" }).click();
    await page.waitForURL(/onlyCountries=none/);
  });
}

export async function openFilters(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Filters/ }).click();
  await page.getByRole("heading", { name: "Filters" }).waitFor();
}
