import { describeWithBrowser } from "../support/browser/browser.ts";
import { findingPaths, pathIds, pick } from "./core/findingPaths.ts";
import { eventually } from "./support/eventually.ts";
import { clickEntity, drawnIds, places } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const asked = "/paths?from=baogang-group&to=lynas-rare-earths";

describeWithBrowser("The path finder", () => {
  const test = useAtlas({ ownBrowser: true });

  findingPaths(test);

  test("shows the claims of a hop with their sources in the picture of the path", async ({ open }) => {
    const page = await open(asked);
    const ids = await pathIds(page);
    await page
      .getByRole("article")
      .first()
      .getByRole("link", { name: /^Read the claims/ })
      .first()
      .click();
    expect([...(await drawnIds(page))].sort()).toEqual([...ids].sort());
    await page
      .getByRole("complementary", { name: "Details" })
      .getByRole("link", { name: /opens in a new tab/ })
      .first()
      .waitFor();
  });

  test("opens a claim that is clicked in a path, by itself, in the picture of the path", async ({ open }) => {
    const page = await open(asked);
    const ids = await pathIds(page);
    const path = page.getByRole("article").first();
    await path.locator("summary").first().click();
    const claim = path.locator("details li a").first();
    const statement = await claim.textContent();
    await claim.click();
    await page.waitForURL(/sel=claim:/);
    expect([...(await drawnIds(page))].sort()).toEqual([...ids].sort());
    await page
      .getByRole("complementary", { name: "Details" })
      .getByText(statement ?? "", { exact: true })
      .first()
      .waitFor();
  });

  test("looks again without an entity", async ({ open }) => {
    const page = await open(asked);
    await page
      .getByRole("button", { name: /^Search again without/ })
      .first()
      .click();
    await page.waitForURL(/[?&]avoid=/);
    const avoided = new URL(page.url()).searchParams.get("avoid");
    await page.getByRole("button", { name: /^Stop avoiding/ }).waitFor();
    await eventually(async () => expect(await pathIds(page)).not.toContain(avoided));
  });

  test("leads only through an entity that is chosen, until it is let go again", async ({ open }) => {
    const page = await open(asked);
    await page.getByRole("article").first().waitFor();
    await pick(page, "Through", "Huamei", /^Huamei Rare Earth/);
    await page.waitForURL(/via=huamei-rare-earth/);
    await page.waitForFunction(() => document.querySelector("ol[data-stale]") === null);
    for (const path of await page.getByRole("article").all()) expect(await path.textContent()).toContain("Huamei");
    await page.getByRole("button", { name: "No longer through Huamei Rare Earth" }).press("Enter");
    await page.waitForURL((url) => !url.search.includes("via="));
  });

  test("says that nothing leads through what is chosen, and goes on without", async ({ open }) => {
    const page = await open(`${asked}&via=tesla&hops=3`);
    await page.getByText(/no path leads from Baogang Group to Lynas Rare Earths through Tesla\.$/).waitFor();
    await page.getByRole("link", { name: /^With no required entity in between/ }).click();
    await page.getByRole("article").first().waitFor();
    expect(new URL(page.url()).searchParams.get("via")).toBeNull();
  });

  test("lets a path stand out among all when it is pointed at or has the focus", async ({ open }) => {
    const page = await open(asked);
    const map = page.getByRole("img", { name: /^All 10 paths/ });
    const lit = () =>
      map
        .locator("[data-stop]:not([data-faded])")
        .evaluateAll((stops) => stops.map((stop) => stop.getAttribute("data-stop")));
    await map.waitFor();
    const all = await lit();
    await page.getByRole("article").first().hover();
    const ids = await pathIds(page);
    expect((await lit()).sort()).toEqual([...ids].sort());
    await page.getByRole("heading", { level: 1 }).hover();
    expect(await lit()).toEqual(all);
    await page.getByRole("link", { name: "Add to view: path 1", exact: true }).focus();
    expect((await lit()).sort()).toEqual([...ids].sort());
  });

  test("puts a path onto an empty canvas from left to right", async ({ open }) => {
    const page = await open(asked);
    const ids = await pathIds(page);
    await page.getByRole("link", { name: "Add to view: path 1", exact: true }).click();
    const drawn = await places(page);
    const along = ids.map((id) => drawn.get(id)?.x ?? Number.NaN);
    expect(along).toEqual([...along].sort((a, b) => a - b));
    expect(new Set(ids.map((id) => Math.round(drawn.get(id)?.y ?? Number.NaN))).size).toBe(1);
  });

  test("copies a path as sentences with its sources", async ({ open }) => {
    const page = await open(asked, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy as text: path 1", exact: true }).click();
    await page.getByText("Copied").first().waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^From Baogang Group to Lynas Rare Earths in \d steps\nWeakest link: /);
    expect(text).toMatch(/\n {3}Source: .+https?:/);
    expect(text).toContain(asked);
  });

  test("takes an entity that is dragged from the drawing onto a field", async ({ open }) => {
    const page = await open(asked);
    await page.locator("[data-stop=northern-rare-earth]").dragTo(page.getByRole("combobox", { name: "To" }));
    await page.waitForURL(/from=baogang-group&to=northern-rare-earth/);
  });

  test("keeps the other end when a path is asked for from a card", async ({ open }) => {
    const page = await open(asked);
    await page.getByRole("link", { name: "Add to view: path 1", exact: true }).click();
    await clickEntity(page, "baogang-group");
    await page.getByRole("link", { name: "Find path to here" }).click();
    // From was Baogang Group itself, and one entity cannot be both ends.
    await page.waitForURL(/\/paths\?to=baogang-group$/);
  });

  test("begins at the entity whose panel is open", async ({ open }) => {
    const page = await open("/explore?s=baogang-group&sel=baogang-group");
    await page.getByRole("link", { name: "Find path from here" }).click();
    await page.waitForURL(/\/paths\?from=baogang-group$/);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("main input")?.value === "Baogang Group");
  });

  test("is not loaded before one goes there", async ({ open }) => {
    const page = await open("/explore?s=baogang-group");
    await drawnIds(page);
    const scripts = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(scripts.filter((name) => name.includes("PathsPage"))).toEqual([]);
  });

  const damaged = [
    "/paths?from=<script>alert(1)</script>&to=lynas-rare-earths",
    "/paths?from=no-such&to=nor-this&hops=99&floor=x&predicates=,&between=dragon&asOf=yesterday&avoid=..%2f..",
    `/paths?from=baogang-group&to=lynas-rare-earths&avoid=${Array.from({ length: 80 }, (_, n) => `x${n}`).join(",")}`,
    "/paths?from=baogang-group&to=baogang-group&from=__proto__",
  ];
  for (const path of damaged) {
    test(`opens where it is ${path.slice(0, 80)}`, async ({ open, tolerate }) => {
      const page = await open(path);
      tolerate(/404/);
      await page.getByRole("heading", { level: 1, name: "Path finder" }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.getByText("went wrong").count()).toBe(0);
    });
  }
});
