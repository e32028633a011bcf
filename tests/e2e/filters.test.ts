import { describeWithBrowser } from "../support/browser/browser.ts";
import { filtersInSight, openFilters } from "./core/filtersInSight.ts";
import { eventually } from "./support/eventually.ts";
import { clickEntity, drawnIds, openEntity, places, totals, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("What is kept off the canvas", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*,northern-rare-earth*";

  test("is told by type in the drawer, and nothing else moves", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    await openFilters(page);
    await page.getByRole("checkbox", { name: /^Technologies/ }).click();
    await page.waitForURL(/hideTypes=technology/);
    const without = await places(page);
    expect([...before.keys()].filter((id) => !without.has(id))).toContain("magnet-recycling");
    expect(movedBetween(without, before)).toEqual([]);
    await page.getByRole("checkbox", { name: /^Technologies/ }).click();
    await page.waitForURL((url) => !url.search.includes("hideTypes"));
    expect(await places(page)).toEqual(before);
  });

  filtersInSight(test);

  test("is drawn faint where one asks for it, can still be picked, and stands marked in the table", async ({
    open,
  }) => {
    const page = await open(`${start}&hideTypes=technology`);
    const hidden = await places(page);
    await openFilters(page);
    await page.getByRole("radio", { name: "faded" }).click();
    await page.waitForURL(/dim=yes/);
    const dimmed = await places(page);
    expect(movedBetween(hidden, dimmed)).toEqual([]);
    expect([...dimmed.keys()]).toContain("magnet-recycling");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await clickEntity(page, "magnet-recycling");
    await page.waitForURL(/sel=magnet-recycling/);
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await page
      .getByRole("rowheader", { name: /filtered out/ })
      .first()
      .waitFor();
  });

  for (const [facet, key] of [
    ["Type", "hideTypes"],
    ["Country or region", "hideCountries"],
    ["Evidence", "hideEvidence"],
    ["Kind of link", "hidePredicates"],
    ["Maturity", "hideMaturity"],
    ["Kind of publisher", "hidePublishers"],
  ] as const) {
    test(`can be told by ${facet.toLowerCase()}, each option with its count, which the numbers follow`, async ({
      open,
    }) => {
      const page = await open(start);
      await untilDrawn(page);
      const all = await totals(page);
      await openFilters(page);
      const options = page.getByRole("group", { name: facet });
      const first = options.getByRole("listitem").filter({ hasText: /[1-9]/ }).first();
      if (!(await options.isVisible())) await page.locator("summary", { hasText: facet }).click();
      expect(await first.locator("label").textContent()).toMatch(/\D[1-9]\d*$/);
      await first.getByRole("checkbox").click();
      await page.waitForURL((url) => url.searchParams.has(key));
      await eventually(async () => expect(await totals(page)).not.toBe(all));
      await first.getByRole("checkbox").click();
      await page.waitForURL((url) => !url.searchParams.has(key));
      await eventually(async () => expect(await totals(page)).toBe(all));
    });
  }

  test("is remembered by the address, and all of it is cleared at once", async ({ open }) => {
    const page = await open(`${start}&hideTypes=technology&hideEvidence=self-reported&onlyPublishers=news,government`);
    expect(await drawnIds(page)).not.toContain("magnet-recycling");
    await page.getByRole("button", { name: "Show technologies again" }).waitFor();
    await page.getByRole("button", { name: "Show self-reported again" }).waitFor();
    await page.getByRole("button", { name: "Clear all filters" }).press("Enter");
    await page.waitForURL((url) => url.search === "?s=baogang-group*,northern-rare-earth*");
    expect(await drawnIds(page)).toContain("magnet-recycling");
  });

  test("comes back with its neighbours when an entity was hidden by the Delete key", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    await clickEntity(page, "baotou-steel");
    await page.getByRole("application", { name: "Graph" }).press("Delete");
    await page.waitForURL(/hide=baotou-steel/);
    expect(await drawnIds(page)).not.toContain("baotou-steel");
    await page.getByRole("button", { name: /1 hidden/ }).click();
    await page.waitForURL((url) => !url.search.includes("hide="));
    expect(await places(page)).toEqual(before);
  });

  test("is counted: the number of neighbours that are not shown goes down as they are opened", async ({ open }) => {
    const page = await open(start);
    const notShown = async () => {
      const entity = page.locator('[data-entity="baotou-steel"]');
      return Number(/(\d+) neighbours? not shown/.exec((await entity.textContent()) ?? "")?.[1] ?? 0);
    };
    await untilDrawn(page);
    const before = await notShown();
    expect(before).toBeGreaterThan(0);
    await openEntity(page, "baotou-steel");
    expect(await notShown()).toBeLessThan(before);
  });
});
