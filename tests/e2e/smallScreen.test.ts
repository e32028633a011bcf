import type { BrowserContextOptions, Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { beyondTheEdge } from "./support/beyondTheEdge.ts";
import { doubleTap, drawnIds, placeOnPage, untilDrawn, untilWhole } from "./support/explorer.ts";
import { pickFirstHit } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describeWithBrowser("On a phone", () => {
  const test = useAtlas();

  for (const path of ["/", "/explore", "/explore?s=baogang-group*&sel=baogang-group"]) {
    test(`nothing is wider than the screen at ${path}`, async ({ open }) => {
      const page = await open(path, phone);
      await page.getByRole("combobox").waitFor();
      const tooWide = await beyondTheEdge(page);
      expect(tooWide).toBeLessThanOrEqual(0);
    });
  }

  for (const path of ["/explore", "/table"]) {
    test(`the toolbar at ${path} takes two lines however much is filtered, and all chips can be reached`, async ({
      open,
    }) => {
      const page = await open(
        `${path}?s=baogang-group*&hideTypes=place,policy&onlyCountries=CN&asOf=2020&hideEvidence=disputed&hide=baotou`,
        { ...phone, viewport: { width: 360, height: 780 } },
      );
      const last = page.getByRole("button", { name: "Clear all filters" });
      await last.waitFor();
      const toolbar = page.locator("section").filter({ has: page.getByRole("button", { name: "Undo" }) });
      expect((await toolbar.boundingBox())?.height).toBeLessThan(2 * 56);
      await last.tap();
      await page.waitForURL((url) => !url.search.includes("hideTypes"));
    });
  }

  test("the picture has half of the screen beside the head of a selected entity, and all of its card is a tap away", async ({
    open,
  }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group", phone);
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByRole("heading", { level: 2, name: "Baogang Group" }).waitFor();
    await untilDrawn(page);
    const canvas = await page.getByRole("application").boundingBox();
    expect(canvas?.height).toBeGreaterThanOrEqual(844 / 2);
    const rest = await panel.boundingBox();
    await panel.getByRole("button", { name: "Show details" }).tap();
    await panel.getByRole("button", { name: "Hide details" }).waitFor();
    expect((await panel.boundingBox())?.height).toBeGreaterThan(2 * (rest?.height ?? 0));
  });

  test("one picks an entity, pushes its claims out of the way, sees the picture whole and taps a neighbour", async ({
    open,
  }) => {
    const page = await open("/", phone);
    await pickFirstHit(page, "baogang");
    expect(await drawnIds(page)).toHaveLength(9);
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByRole("button", { name: "Show details" }).tap();
    await panel.getByRole("button", { name: "Hide details" }).tap();
    await panel.getByRole("button", { name: "Show details" }).waitFor();
    // The picture opens at a size that can be read; whole it is at the reader's wish.
    await page.getByRole("button", { name: "Fit to screen" }).tap();
    await untilWhole(page);
    await tapEntity(page, "baotou-steel");
    await page.waitForURL(/sel=baotou-steel/);
    await panel.getByRole("heading", { level: 2, name: "Baotou Steel" }).waitFor();
    await panel.getByRole("article").first().waitFor();
  });

  test("a row of the table shows what a claim states under its names, without scrolling sideways", async ({ open }) => {
    const page = await open("/table?s=northern-rare-earth*12&tab=claims", { viewport: { width: 390, height: 844 } });
    const row = page
      .getByRole("row")
      .filter({ hasText: /is a subsidiary of/ })
      .first();
    const statement = row.locator("[lang=en]").last();
    await statement.waitFor();
    const box = await statement.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect((await statement.textContent())?.length).toBeGreaterThan(20);
  });

  test("a double tap opens an entity", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*", phone);
    await untilDrawn(page);
    await doubleTap(page, await placeOnPage(page, "northern-rare-earth"));
    await page.waitForURL(/northern-rare-earth\*/);
    expect((await drawnIds(page)).length).toBeGreaterThan(31);
  });

  test("a picture that is fitted is seen whole, and nothing of it lies under the buttons", async ({ open }) => {
    const page = await open("/explore?s=northern-rare-earth*60,mp-materials*,lynas-rare-earths*", phone);
    await untilDrawn(page);
    const button = page.getByRole("button", { name: "Fit to screen" });
    await button.tap();
    const [stage, buttons] = await Promise.all([
      page.getByRole("application").boundingBox(),
      button.locator("..").boundingBox(),
    ]);
    if (!stage || !buttons) throw new Error("no canvas");
    const corner = { x: buttons.x - stage.x, y: buttons.y - stage.y };
    await page.waitForFunction(
      ({ stage: { width, height }, corner: { x, y } }) => {
        const places = [...document.querySelectorAll<HTMLElement>("[data-entity]")].map(({ dataset }) => dataset);
        const isSeen = (left: number, top: number) => left > 0 && left < width && top > 0 && top < height;
        return places.every((at) => isSeen(Number(at.x), Number(at.y)) && !(Number(at.x) > x && Number(at.y) > y));
      },
      { stage, corner },
      { timeout: 30_000 },
    );
  });

  test("what one can press is large enough for a finger", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group", phone);
    await page.getByRole("article").first().waitFor();
    const small = await page.getByRole("button").evaluateAll((buttons) =>
      buttons
        .filter((button) => !button.closest("section[aria-label='Entities on the canvas']"))
        .map((button) => ({ box: button.getBoundingClientRect(), name: button.outerHTML.slice(0, 120) }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ box, name }) => `${Math.round(box.width)}x${Math.round(box.height)} ${name}`),
    );
    expect(small).toEqual([]);
  });
});

async function tapEntity(page: Page, id: string): Promise<void> {
  await untilDrawn(page);
  const { x, y } = await placeOnPage(page, id);
  await page.touchscreen.tap(x, y);
}
