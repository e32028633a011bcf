import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { eventually } from "./support/eventually.ts";
import { drawnIds } from "./support/explorer.ts";
import { pictureSaved } from "./support/pictureSaved.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The landscape", () => {
  const test = useAtlas();

  test("narrows by stage, gap and evidence in the address, and Back takes it back", async ({ open }) => {
    const page = await open("/analysis");
    await page.getByRole("main").getByRole("link", { name: "Landscape" }).click();
    await page.getByRole("heading", { name: "80 technologies" }).waitFor();
    await page.getByLabel("Stage").selectOption("steel");
    await page.waitForURL("**/landscape?stage=steel");
    await page.getByRole("heading", { name: "10 technologies" }).waitFor();
    await page.getByLabel("Evidence").selectOption("corroborated");
    await page.waitForURL("**/landscape?stage=steel&evidence=corroborated");
    await page.getByText(/claims are left out because their evidence is weaker/).waitFor();
    await page.goBack();
    await page.getByText(/claims are left out because their evidence is weaker/).waitFor({ state: "detached" });
    await page.getByLabel("Comparison", { exact: true }).selectOption("none-found-abroad");
    const rows = page.getByRole("table", { name: /^Technologies: China compared/ }).getByRole("row");
    // The head, the stage, and one technology.
    await eventually(async () => expect(await rows.count()).toBe(3));
    expect(await rows.nth(2).textContent()).toMatch(
      /^Rare earth treatment in steel deoxidation.*No developer outside China found in this data set/,
    );
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await page.getByRole("heading", { name: "80 technologies" }).waitFor();
  });

  test("opens a row onto its claims, a cell on the canvas, and a technology with the rule in words", async ({
    open,
  }) => {
    const page = await open("/landscape?stage=component");
    const row = page.getByRole("row", { name: /^Disc \(axial-flux\) motors/ });
    expect(await row.getByRole("cell").nth(0).textContent()).toMatch(
      /More names recorded outside China \(3 in China, 4 outside\).*the highest maturity is demonstration \(single source\) in China and commercial \(corroborated\) outside China/,
    );
    expect(await row.getByRole("cell").nth(3).textContent()).toMatch(
      /Koenigsegg.*Sweden.*commercial.*Corroborated.*YASA.*United Kingdom.*commercial.*25,000/,
    );
    const opener = row.getByRole("button", { name: /^\d+ claims: Disc/ });
    const count = Number.parseInt((await opener.getAttribute("aria-label")) ?? (await opener.textContent()) ?? "", 10);
    expect(count).toBeGreaterThan(9);
    await opener.press("Enter");
    const claims = page.getByRole("list", { name: "Claims on Disc (axial-flux) motors" });
    await eventually(async () => expect(await claims.getByRole("listitem").count()).toBe(count));
    await row.getByRole("link", { name: /, Europe: show on the canvas$/ }).click();
    await page.waitForURL(/\/explore\?s=disc-motors\./);
    const drawn = await drawnIds(page);
    expect(drawn).toEqual(expect.arrayContaining(["disc-motors", "koenigsegg", "yasa"]));
    // Their developers in China and the United States are in other cells.
    expect(drawn.filter((id) => ["northern-rare-earth", "infinitum"].includes(id))).toEqual([]);
    await page.goBack();
    await page.getByRole("rowheader").getByRole("link", { name: "Disc (axial-flux) motors" }).click();
    await page.waitForURL("**/landscape/disc-motors");
    await page.getByText("More names recorded outside China: 3 in China, 4 outside.").waitFor();
    await page.getByRole("link", { name: "Permanent-magnet traction motors" }).first().click();
    await page.waitForURL("**/landscape/permanent-magnet-traction-motors");
  });

  test("its chart is saved as SVG and as PNG, and has its numbers as a table", async ({ open }) => {
    const page = await open("/landscape/bioleaching-of-tailings");
    const chart = page.getByRole("figure");
    await chart.getByText("Show the numbers").click();
    expect(await chart.getByRole("row", { name: /^United States/ }).textContent()).toMatch(/United States.*7$/);
    const saved = async (...look: RegExp[]) =>
      downloaded(await pictureSaved(page, chart.getByRole("button", { name: "Save picture…" }), look));
    const svg = (await saved(/^SVG/, /^A4/)).toString("utf8");
    expect(svg).toMatch(/<title[^>]*>Maturity by country or region: Rare earth bioleaching<\/title>/);
    expect(svg).toMatch(/Rare Earth Atlas, data set .*\/landscape\/bioleaching-of-tailings/);
    const png = await saved(/^PNG/, /^A4/);
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
    // A4 across in 300 dots an inch.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3508, 2480]);
  });

  test("is read as cards on a phone, in Chinese too, with nothing wider than the screen", async ({ open }) => {
    const page = await open("/landscape?stage=recycling", {
      locale: "zh-CN",
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole("heading", { level: 3, name: "稀土生物冶金" }).waitFor();
    await page
      .getByRole("article")
      .getByText(/有记录的研发方|未找到/)
      .first()
      .waitFor();
    expect(await page.getByRole("article").count()).toBe(6);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    expect(await axeViolations(page)).toEqual([]);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has no fault that axe can find, in ${colorScheme}`, async ({ open }) => {
      const page = await open("/landscape?stage=magnet", { colorScheme });
      await page.getByRole("button", { name: /claims: High-cerium/ }).click();
      expect(await axeViolations(page)).toEqual([]);
      await page.goto(new URL("/landscape/sintered-ndfeb-magnets", page.url()).href);
      await page.getByRole("heading", { name: "Developers" }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  }

  test("says that there is no such technology", async ({ open, tolerate }) => {
    const page = await open("/landscape/baogang-group");
    tolerate(/landscape\/baogang-group|404/);
    await page.getByRole("heading", { name: "Technology not found" }).waitFor();
  });
});
