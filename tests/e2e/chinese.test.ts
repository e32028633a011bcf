import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { placeOnPage, untilDrawn } from "./support/explorer.ts";
import { labelInk } from "./support/labelInk.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Chinese names", () => {
  const test = useAtlas();

  test("are drawn by the font that the page brings, whose slices are loaded before they are drawn", async ({
    open,
  }) => {
    const page = await open("/explore?s=baogang-group*&labels=zh");
    await untilDrawn(page);
    const missing = await page.evaluate(() => {
      const names = [..."包头钢铁集团北方稀土高科技股份有限公司"];
      return names.filter((one) => !document.fonts.check('12px "Noto Sans SC Variable"', one));
    });
    expect(missing).toEqual([]);
    expect(await loadedSlices(page)).toBeGreaterThan(3);
  });

  test("look different on the canvas from the boxes that are drawn without that font", async ({ open, tolerate }) => {
    const path = "/explore?s=baogang-group.northern-rare-earth.bayan-obo&labels=zh";
    const page = await open(path);
    await untilDrawn(page);
    const boxes = await open(path, {}, (context) => context.route(/noto-sans-sc.*woff2/, (route) => route.abort()));
    tolerate(/woff2|ERR_FAILED/);
    await untilDrawn(boxes);
    for (const id of ["baogang-group", "northern-rare-earth", "bayan-obo"]) {
      const [drawn, box] = [await inkOf(page, id), await inkOf(boxes, id)];
      expect(drawn.ink).toBeGreaterThan(30);
      expect(drawn.bitmap).not.toBe(box.bitmap);
    }
  });

  test("stand alone, with the English ones or not at all, as the menu of labels says", async ({ open }) => {
    const page = await open("/explore?s=bayan-obo");
    await untilDrawn(page);
    const ink = new Map<string, number>();
    for (const [mode, address] of [
      ["English", /labels=en/],
      ["中文", /labels=zh/],
      ["English and 中文", /explore\?s=bayan-obo$/],
    ] as const) {
      await page.getByRole("button", { name: /^Labels/ }).click();
      await page.getByRole("menuitemradio", { name: mode, exact: true }).click();
      await page.waitForURL(address);
      await untilDrawn(page);
      ink.set(mode, (await inkOf(page, "bayan-obo")).ink);
    }
    const both = ink.get("English and 中文") ?? 0;
    expect(both).toBeGreaterThan(ink.get("English") ?? 0);
    expect(both).toBeGreaterThan(ink.get("中文") ?? 0);
  });
});

async function inkOf(page: Page, id: string) {
  return labelInk(page, await placeOnPage(page, id));
}

/** Number of slices of the Chinese font that were fetched. */
function loadedSlices(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.fonts].filter(({ family, status }) => family.includes("Noto Sans SC") && status === "loaded").length,
  );
}
