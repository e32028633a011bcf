import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { save } from "./core/makingABriefing.ts";
import { downloaded } from "./support/downloaded.ts";
import { eventually } from "./support/eventually.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Printing", () => {
  const test = useAtlas();

  test("puts all rows and all columns of the table on sheets that lie, in light colours", async ({ open }) => {
    const page = await open("/table?s=baogang-group*200&tab=claims", { colorScheme: "dark" });
    await page.getByRole("grid").waitFor();
    expect(await cutBy(page, "[role=grid]")).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(30, 42, 50)");
    expect(await page.getByRole("navigation").isVisible()).toBe(false);
    expect(await sheets(page)).toBeGreaterThan(2);
  });

  test("puts the whole card behind the picture", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group");
    await untilDrawn(page);
    await page.locator("[data-detail-panel] article").first().waitFor();
    expect(await cutBy(page, "[data-detail-panel] article")).toBe(0);
    const picture = await page.getByRole("application").boundingBox();
    expect(picture?.height).toBeGreaterThan(300);
    expect(await page.getByRole("button", { name: "Zoom in" }).isVisible()).toBe(false);
    expect(await sheets(page)).toBeGreaterThan(4);
  });

  test("draws a dark picture in light colours on paper, and leaves it dark on the screen", async ({ open }) => {
    const light = await open("/explore?s=baogang-group*", { colorScheme: "light" });
    const dark = await open("/explore?s=baogang-group*", { colorScheme: "dark" });
    // When the last labels come is not known: the page that was printed is held to one that was not.
    const untouched = await open("/explore?s=baogang-group*", { colorScheme: "dark" });
    for (const page of [light, dark, untouched]) await untilDrawn(page);
    // A sheet keeps what was there when printing began: labels and badges that come later are only on the next one.
    await eventually(async () => expect(await inkOnPaper(dark)).toBe(await inkOnPaper(light)));
    await dark.emulateMedia({ media: "print" });
    expect(await dark.locator("[data-sheet]").boundingBox()).toEqual(await dark.getByRole("application").boundingBox());
    expect(await dark.locator("[role=application] canvas:not([data-sheet]):visible").count()).toBe(0);
    await dark.emulateMedia({ media: null });
    await endPrinting(dark);
    await eventually(async () => expect(await inkOf(dark, "canvas")).toBe(await inkOf(untouched, "canvas")));
    expect(await inkOf(dark, "canvas")).not.toBe(await inkOf(light, "canvas"));
  });

  test("prints the briefing itself from its page, on the sheets of the saved web page, and leaves the page as it was", async ({
    open,
  }) => {
    const page = await open("/briefing?s=baogang-group*", { colorScheme: "dark" });
    await page.frameLocator("iframe").locator(".notes").waitFor();
    const saved = await page.context().newPage();
    const download = await save(page, "Web page");
    await saved.setContent((await downloaded(download)).toString());
    const title = await page.title();
    const own = await sheets(saved);
    expect(own).toBeGreaterThan(1);
    expect(await sheets(page)).toBe(own);
    await page.locator("[data-printed]").waitFor({ state: "detached" });
    expect(await page.title()).toBe(title);
    expect(await page.getByRole("button", { name: "Print or save as PDF" }).isVisible()).toBe(true);
  });

  test("has room on a sheet for the tables of an article, in which claims are no columns of single words", async ({
    open,
  }) => {
    const page = await open("/article?source=reex-2025-baogang-innovation");
    const heads = page.getByRole("columnheader", { name: "Claim", exact: true });
    await heads.first().waitFor();
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const widths = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(160);
  });

  test("shows the legend on paper, also where a small screen has it closed", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*", { viewport: { width: 390, height: 844 } });
    await untilDrawn(page);
    const corroborated = page.getByRole("region", { name: "Legend" }).getByText("Corroborated");
    expect(await corroborated.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await corroborated.isVisible()).toBe(true);
  });

  test("says on paper, and nowhere else, which data set it is of and where it can be opened", async ({ open }) => {
    const page = await open("/evidence?only=self-reported");
    const from = page.getByText(/^Rare Earth Atlas, data set \d/);
    await from.waitFor({ state: "attached" });
    expect(await from.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await from.isVisible()).toBe(true);
    expect(await from.textContent()).toMatch(
      /, \/evidence\?only=self-reported&v=[\d.]+ \(open it in your own atlas\)$/,
    );
  });

  test("keeps a chart whole and a heading with what it heads, without the way to other pages", async ({ open }) => {
    const page = await open("/evidence");
    const chart = page.locator("figure").first();
    await chart.waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await chart.evaluate((figure) => getComputedStyle(figure).breakInside)).toBe("avoid");
    const heading = page.getByRole("heading", { level: 2 }).first();
    expect(
      await heading.evaluate((head) => Number.parseFloat(getComputedStyle(head, "::after").height)),
    ).toBeGreaterThan(90);
    expect(await page.getByRole("navigation").count()).toBe(0);
  });
});

/** A digest of the canvas's pixels. */
async function inkOf(page: Page, layers: string): Promise<string> {
  const drawn = await page
    .locator(`[role=application] ${layers}`)
    .evaluateAll((canvases) => canvases.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()));
  return createHash("sha256").update(drawn.join()).digest("hex");
}

/** Prints anew, and returns the ink on the sheet. */
async function inkOnPaper(page: Page): Promise<string> {
  await endPrinting(page);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.locator("[data-sheet]").waitFor({ state: "attached" });
  return inkOf(page, "[data-sheet]");
}

async function endPrinting(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.locator("[data-sheet]").waitFor({ state: "detached" });
}

/** How many pixels of an element its container cuts off on paper. */
async function cutBy(page: Page, selector: string): Promise<number> {
  await page.setViewportSize({ width: 1047, height: 718 });
  await page.emulateMedia({ media: "print" });
  return page
    .locator(selector)
    .last()
    .evaluate((part) => {
      let cut = 0;
      const { bottom, right } = part.getBoundingClientRect();
      for (let around = part.parentElement; around; around = around.parentElement) {
        const box = around.getBoundingClientRect();
        if (getComputedStyle(around).overflow !== "visible")
          cut = Math.max(cut, bottom - box.bottom, right - box.right);
      }
      return Math.max(cut, right - window.innerWidth, 0);
    });
}

/** The number of sheets when the page is printed. */
async function sheets(page: Page): Promise<number> {
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
