import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import readXlsxFile from "read-excel-file/node";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { makingABriefing, save } from "./core/makingABriefing.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { eventually } from "./support/eventually.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "s=baogang-group*";

describeWithBrowser("The briefing of a view", () => {
  const test = useAtlas();

  makingABriefing(test);

  test("is saved as a workbook, as data files and as references that hold what the page says", async ({ open }) => {
    const page = await open(`/briefing?${view}`);
    await page.frameLocator("iframe").locator(".notes").waitFor();
    const workbook = await readXlsxFile(await downloaded(await save(page, "Excel workbook")));
    const rows = Object.fromEntries(workbook.map(({ sheet, data }) => [sheet, data.length - 1]));
    const { Entities: entities, Claims: shown = 0, Sources: sources = 0 } = rows;
    expect(entities).toBe(31);
    const files = unzipSync(await downloaded(await save(page, "CSV tables")));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["README.md", "ABOUT.md", "dataset.json", "sources.csv"]),
    );
    const claims = Object.entries(files).flatMap(([path, bytes]) =>
      path.startsWith("claims/") ? strFromU8(bytes).trimEnd().split("\n").slice(1) : [],
    );
    expect(claims.length).toBeGreaterThanOrEqual(shown);
    const references = JSON.parse((await downloaded(await save(page, "CSL-JSON"))).toString());
    expect(references).toHaveLength(sources + 1);
  });

  test("is saved as PNG of the densities that the names give, as wide as the column of an A4 page", async ({
    open,
  }) => {
    const page = await open(`/briefing?${view}`, { locale: "en-GB" });
    await page.frameLocator("iframe").locator("figure svg").waitFor();
    const saved: unknown[] = [];
    for (const dpi of [96, 192, 300]) {
      const download = await save(page, `PNG image, ${dpi} dpi`);
      const png = await downloaded(download);
      const ending = download.suggestedFilename().replace(/^[^.]*\./, "");
      // Width in the header, and dots to the metre behind the name of the pHYs chunk.
      const dots = png.readUInt32BE(png.indexOf("pHYs") + 4);
      saved.push([ending, png.readUInt32BE(16), Math.round(dots * 0.0254)]);
    }
    expect(saved).toEqual([
      ["96dpi.png", 605, 96],
      ["192dpi.png", 1209, 192],
      ["300dpi.png", 1890, 300],
    ]);
  });

  test("is saved in one format after the other without a row moving from under the pointer", async ({ open }) => {
    const page = await open(`/briefing?${view}`);
    await page.frameLocator("iframe").locator(".notes").waitFor();
    const last = page.getByRole("button", { name: "Save as CSL-JSON" });
    const group = page.getByRole("region", { name: "Save as" });
    const height = () => group.evaluate((all) => all.getBoundingClientRect().height);
    await eventually(async () => expect(await page.getByText("2 pages", { exact: true }).count()).toBe(3));
    const before = await height();
    for (const name of ["Word document", "GraphML", "CSL-JSON"]) await save(page, name);
    await last
      .locator("xpath=ancestor::li")
      .getByText(/^Saved: /)
      .waitFor();
    expect(await height()).toBe(before);
  });

  test("leads each number to its note and back, and each link to its source beside the atlas", async ({ open }) => {
    const page = await open(`/briefing?${view}`);
    const pages = page.frameLocator("iframe");
    const number = pages.locator("#claim-2");
    await number.focus();
    await page.keyboard.press("Enter");
    await pages.locator("#note-2:focus").waitFor();
    await pages.locator("#note-2 a.back").click();
    await pages.locator("#claim-2:focus").waitFor();
    expect(new URL(page.url()).hash).toBe("");
    expect(await pages.locator("#note-1 a[href^=http]").first().getAttribute("href")).toMatch(/^https?:/);
  });

  test("is made by keyboard alone, from the search to the file", async ({ open }) => {
    const page = await open(`/explore?${view}`);
    await untilDrawn(page);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("> briefing of");
    await page.getByRole("option", { name: /Create briefing of this view/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: /Create briefing of this view/, selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/briefing\?/);
    await page.getByRole("button", { name: "Save as Web page" }).waitFor();
    await page.getByRole("textbox", { name: "Title" }).focus();
    await tabTo(page, "Save as Web page");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    await page
      .getByRole("status")
      .getByText(/^Saved: Baogang-Group-.*\.html, \d+ kB$/)
      .waitFor();
  });

  test("is made of a path, and of two cards that are compared", async ({ open }) => {
    const page = await open("/paths?from=baogang-group&to=lynas-rare-earths");
    await page.getByRole("link", { name: "Create briefing: path 1", exact: true }).click();
    await page.waitForURL(/\/briefing\?s=baogang-group\.[a-z-.]*lynas-rare-earths/);
    await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
    await page.goto(new URL(`/explore?${view}&sel=northern-rare-earth&pin=baogang-group`, page.url()).href);
    await page.getByRole("link", { name: "Create briefing on these two" }).click();
    await page.frameLocator("iframe").locator(".notes").waitFor();
  });

  test("is in Chinese where the interface is", async ({ open }) => {
    const page = await open(`/briefing?${view}`, { locale: "zh-CN" });
    await page
      .frameLocator("iframe")
      .getByRole("heading", { level: 2, name: "方法说明" })
      .or(page.frameLocator("iframe").locator(".notes"))
      .first()
      .waitFor();
    expect(await page.frameLocator("iframe").locator("html").getAttribute("lang")).toBe("zh-CN");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存为网页" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^包头钢铁-集团-有限责任公司-/);
  });

  test("has nothing that axe finds wrong, in the light and in the dark", async ({ open }) => {
    const page = await open(`/briefing?${view}`, { colorScheme: "light", reducedMotion: "reduce" });
    await page.frameLocator("iframe").locator(".notes").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("[data-mantine-color-scheme=dark]").waitFor({ state: "attached" });
    expect(await axeViolations(page)).toEqual([]);
  });

  test("fits a phone", async ({ open }) => {
    const page = await open(`/briefing?${view}`, { viewport: { width: 390, height: 844 } });
    await page.frameLocator("iframe").locator(".notes").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axeViolations(page)).toEqual([]);
  });

  for (const [path, words] of [
    ["/briefing", "There is no view to make a briefing from"],
    [`/briefing?${view}&hide=baogang-group&onlyTypes=none`, "Everything in this view is hidden or filtered out."],
    ["/briefing?s=no-such-entity", "Not in this data set: no-such-entity."],
  ] as const) {
    test(`says where there is nothing to tell: ${path}`, async ({ open, tolerate }) => {
      const page = await open(path);
      tolerate(/no-such-entity|404/);
      await page.getByText(words).first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.getByRole("button", { name: "Save as Web page" }).count()).toBe(0);
    });
  }

  test("says when what it rests on does not come, and goes on when it does", async ({ open, tolerate }) => {
    let broken = true;
    const page = await open(`/briefing?${view}`, {}, (context) =>
      context.route("**/api/claims/context", (route) => (broken ? route.fulfill(failure) : route.continue())),
    );
    tolerate(/500|claims\/context/);
    await page.getByRole("alert").waitFor();
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.frameLocator("iframe").locator(".notes").waitFor();
  });
});

const failure = { status: 500, body: JSON.stringify({ error: { code: "internal", message: "broken" } }) };

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    if ((await page.locator(":focus").getAttribute("aria-label")) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${name}`);
}
