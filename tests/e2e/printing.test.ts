import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser.ts";
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
});

/** How much of something is cut off on paper by what it stands in, in pixels. */
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

/** On how many sheets a page is printed. */
async function sheets(page: Page): Promise<number> {
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
