import { describeWithBrowser } from "../support/browser/browser.ts";
import { choose, layingOut } from "./core/layingOut.ts";
import { eventually } from "./support/eventually.ts";
import { places, travel, untilDrawn, untilWhole } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Laying out", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*";
  const LARGE =
    "/explore?s=northern-rare-earth*120,baogang-group*60,china-rare-earth-group*60,sintered-ndfeb-magnets*60,jl-mag*60,mofcom-announcement-18-2025*60";

  for (const [name, key] of [
    ["Left to right, along the arrows", "layered"],
    ["By type, in columns", "columns"],
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

  for (const name of ["layered", "columns", "concentric"]) {
    test(`of 200 entities and more fits the canvas, ${name}`, async ({ open }) => {
      const page = await open(`${LARGE}&layout=${name}.6`, { viewport: { width: 1366, height: 768 } });
      await untilWhole(page);
      expect((await places(page)).size).toBeGreaterThan(200);
    });
  }

  test("writes the type over each column, over no entity, and for everyone with the link", async ({ open }) => {
    const page = await open(start);
    await choose(page, "By type, in columns");
    await page.waitForURL(/layout=columns\.1/);
    await untilDrawn(page);
    const heads = page.getByRole("list", { name: "Columns, from left to right" }).getByRole("listitem");
    const mine = await heads.allTextContents();
    expect(mine).toEqual(expect.arrayContaining(["Place", "Organisation in China", "Technology"]));
    const stage = await page.getByRole("application", { name: "Graph" }).boundingBox();
    const highest = Math.min(...[...(await places(page)).values()].map(({ y }) => y)) + (stage?.y ?? 0);
    for (const head of await heads.all()) {
      const box = await head.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(highest);
      expect(box?.y).toBeGreaterThan(stage?.y ?? 0);
    }
    const theirs = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await untilDrawn(theirs);
    expect(await theirs.getByRole("list", { name: "Columns, from left to right" }).allTextContents()).toEqual([
      mine.join(""),
    ]);
    await choose(page, "Organic");
    await page.waitForURL(/layout=organic/);
    expect(await heads.count()).toBe(0);
  });

  test("reckons only with what is in sight, and moves nothing when the rest comes back", async ({ open }) => {
    const page = await open(`${start}&onlyPredicates=SUBSIDIARY_OF`);
    const seen = await places(page);
    await choose(page, "Left to right, along the arrows");
    await page.waitForURL(/without=/);
    const laidOut = await places(page);
    expect([...laidOut.keys()].sort()).toEqual([...seen.keys()].sort());
    await page.getByRole("button", { name: /^Show every kind of link again/ }).click();
    await page.waitForURL((url) => !url.searchParams.has("onlyPredicates"));
    const all = await places(page);
    expect(all.size).toBeGreaterThan(laidOut.size);
    expect(movedBetween(laidOut, all)).toEqual([]);
  });

  test("as an ownership chart, owners stand above what they own, and the places before come back", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    await choose(page, "Ownership chart");
    await page.waitForURL((url) => url.searchParams.get("layout") === "ownership.1");
    await page.locator("[data-layout=ownership][data-drawn]").waitFor();
    await eventually(async () => {
      const charted = await places(page);
      const height = (id: string) => charted.get(id)?.y ?? Number.NaN;
      expect(height("baogang-group")).toBeLessThan(height("northern-rare-earth"));
    });
    expect(await page.locator("[data-ends='baogang-group northern-rare-earth']").first().textContent()).toContain(
      "36.71%",
    );
    await travel(page, "back");
    expect(movedBetween(before, await places(page))).toEqual([]);
  });

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
