import { describeWithBrowser } from "../support/browser/browser.ts";
import { choose, layingOut } from "./core/layingOut.ts";
import { places, travel, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Laying out", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*";

  for (const [name, key] of [
    ["Left to right, along the arrows", "layered"],
    ["By type, in columns", "columns"],
    ["Ownership tree", "ownership"],
    ["Rings around the selected entity, or the one with most claims", "concentric"],
  ] as const) {
    test(`by "${name}" gives everything another place, which going back undoes`, async ({ open }) => {
      const page = await open(start);
      const before = await places(page);
      await choose(page, name);
      await page.waitForURL((url) => url.searchParams.get("layout") === `${key}.1`);
      const after = await places(page);
      expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
      expect(movedBetween(before, after).length).toBeGreaterThan(20);
      await travel(page, "back");
      expect(movedBetween(before, await places(page))).toEqual([]);
    });
  }

  layingOut(test);

  test("is the same for a colleague, also in a browser that has no threads beside the page", async ({ open }) => {
    const mine = await open(`${start}&layout=layered.1`);
    const theirs = await open(`${start}&layout=layered.1`, {}, (context) =>
      context.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker")),
    );
    expect(await theirs.evaluate(() => "Worker" in globalThis)).toBe(false);
    expect(movedBetween(await places(mine), await places(theirs))).toEqual([]);
  });

  test("keeps what was put somewhere by hand", async ({ open }) => {
    const page = await open(`${start}&at=northern-rare-earth:0:0:1`);
    await untilDrawn(page);
    await choose(page, "Rings around the selected entity, or the one with most claims");
    await page.waitForURL((url) => url.searchParams.get("at") === "northern-rare-earth:0:0");
    await untilDrawn(page);
  });

  test("works by the keyboard alone", async ({ open }) => {
    const page = await open(start);
    await untilDrawn(page);
    await page.getByRole("button", { name: /^Layout: Organic/ }).focus();
    await page.keyboard.press("Enter");
    await page.locator("[role=menu] [role=menuitemradio]:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/layout=layered\.1/);
    await untilDrawn(page);
  });

  test("with a layout that cannot be read is the usual one", async ({ open }) => {
    const usual = await open(start);
    const damaged = await open(`${start}&layout=spiral.4`);
    expect(movedBetween(await places(usual), await places(damaged))).toEqual([]);
  });
});
