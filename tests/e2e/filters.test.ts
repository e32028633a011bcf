import { describeWithBrowser } from "../support/browser.ts";
import { clickEntity, drawnIds, openEntity, places, totals, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("What is kept off the canvas", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*,northern-rare-earth*";

  test("is told by type in a menu, and nothing else moves", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    await page.getByRole("button", { name: "Types" }).click();
    await page.getByRole("menuitemcheckbox", { name: /^Technologies/ }).click();
    await page.waitForURL(/hideTypes=technology/);
    const without = await places(page);
    expect([...before.keys()].filter((id) => !without.has(id))).toContain("solid-state-hydrogen-storage");
    expect(movedBetween(without, before)).toEqual([]);
    await page.getByRole("menuitemcheckbox", { name: /^Technologies/ }).click();
    await page.waitForURL((url) => !url.search.includes("hideTypes"));
    expect(await places(page)).toEqual(before);
  });

  test("is told by evidence in a menu, and no entity moves or goes", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    const all = await totals(page);
    await page.getByRole("button", { name: "Evidence" }).click();
    await page.getByRole("menuitemcheckbox", { name: /^Corroborated/ }).click();
    await page.waitForURL(/hideEvidence=corroborated/);
    expect(await places(page)).toEqual(before);
    expect(await totals(page)).not.toBe(all);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show corroborated again" }).click();
    await page.waitForURL((url) => !url.search.includes("hideEvidence"));
    await untilDrawn(page);
    expect(await totals(page)).toBe(all);
  });

  test("is remembered by the address", async ({ open }) => {
    const page = await open(`${start}&hideTypes=technology&hideEvidence=self-reported`);
    expect(await drawnIds(page)).not.toContain("solid-state-hydrogen-storage");
    expect(await page.getByRole("button", { name: "Show technologies again" }).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Show self-reported again" }).isVisible()).toBe(true);
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
