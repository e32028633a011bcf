import type { BrowserContextOptions, Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { doubleTap, drawnIds, placeOnPage, places, steadyPlace, untilDrawn, untilStill } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const view = "/explore?s=baogang-group*";
const briefing = "/briefing?s=baogang-group*";
/** Fields to type into or pick from. */
const fields = "input:not([type=checkbox], [type=radio], [type=range], [type=file]), select, textarea";
/** Controls that stand alone, not within a line of text. */
const standing =
  "header button, .mantine-Button-root, .mantine-ActionIcon-root, [class*=_pill], [class*=_chip], [role=tab]";

describeWithBrowser("By touch", () => {
  const test = useAtlas();

  test("a tap selects, and a double tap opens", async ({ open }) => {
    const page = await open(view, phone);
    await untilDrawn(page);
    const northern = await placeOnPage(page, "northern-rare-earth");
    await page.touchscreen.tap(northern.x, northern.y);
    await page.waitForURL(/sel=northern-rare-earth/);
    expect(page.url()).not.toContain("northern-rare-earth*");
    await page.getByRole("complementary").getByRole("heading", { name: "Northern Rare Earth" }).first().waitFor();
    await untilStill(page);
    await doubleTap(page, await steadyPlace(page, "northern-rare-earth"));
    await page.waitForURL(/northern-rare-earth\*/);
    expect((await drawnIds(page)).length).toBeGreaterThan(31);
  });

  test("a finger on the paper moves the picture, and two fingers enlarge it", async ({ open }) => {
    const page = await open(view, phone);
    const before = await places(page);
    await drag(page, [[{ x: 40, y: 300 }], [{ x: 60, y: 340 }], [{ x: 80, y: 380 }]]);
    await settled(page, before);
    const moved = await places(page);
    const [one] = [...before.keys()];
    const from = before.get(one ?? "");
    const to = moved.get(one ?? "");
    expect((to?.y ?? 0) - (from?.y ?? 0)).toBeGreaterThan(20);

    const span = spanOf(moved);
    await drag(page, [
      [
        { x: 175, y: 300 },
        { x: 215, y: 300 },
      ],
      [
        { x: 150, y: 300 },
        { x: 240, y: 300 },
      ],
      [
        { x: 100, y: 300 },
        { x: 290, y: 300 },
      ],
    ]);
    await settled(page, moved);
    expect(spanOf(await places(page))).toBeGreaterThan(span * 1.3);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  test("what stands alone is at least 44 pixels high, and all that can be pressed at least 24 large", async ({
    open,
  }) => {
    for (const path of ["/", `${view}&sel=baogang-group&hideTypes=place`, "/table?s=baogang-group*", "/paths"]) {
      const page = await open(path, phone);
      await page.getByRole("button", { name: "Share" }).waitFor();
      const small = await page.locator("button:visible, [role=tab]:visible").evaluateAll(
        (buttons, standing) =>
          buttons
            .filter((button) => !button.closest("section:has([data-entity])"))
            .map((button) => ({
              least: button.matches(standing) ? 44 : 24,
              button,
              box: button.getBoundingClientRect(),
            }))
            .filter(
              ({ box, least, button }) =>
                box.width > 0 &&
                box.top >= 0 &&
                !button.matches("[class*=skip]") &&
                Math.min(box.width, box.height) < least - 0.5,
            )
            .map(
              ({ button, box }) =>
                `${Math.round(box.width)}x${Math.round(box.height)} ${button.outerHTML.slice(0, 120)}`,
            ),
        standing,
      );
      expect(small).toEqual([]);
    }
  });

  test("no field has letters smaller than 16 pixels, as iPhones would enlarge the page when one enters it", async ({
    open,
  }) => {
    for (const path of [
      "/",
      `${view}&sel=baogang-group`,
      "/table?s=baogang-group*",
      "/paths",
      "/landscape",
      briefing,
    ]) {
      const page = await open(path, phone);
      await page.locator(fields).last().waitFor();
      const sizes = await page
        .locator(fields)
        .evaluateAll((all) => all.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    }
  });
});

/** Moves fingers over the screen, moment by moment. */
async function drag(page: Page, moments: { x: number; y: number }[][]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [index, touchPoints] of moments.entries()) {
    await session.send("Input.dispatchTouchEvent", { type: index === 0 ? "touchStart" : "touchMove", touchPoints });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Waits until the picture has moved. */
async function settled(page: Page, before: ReadonlyMap<string, { x: number; y: number }>): Promise<void> {
  const [id, place] = [...before][0] ?? ["", { x: 0, y: 0 }];
  await page.waitForFunction(
    ([entity, x, y]) => {
      const item = document.querySelector<HTMLElement>(`[data-entity="${entity}"]`);
      return item && (Number(item.dataset.x) !== x || Number(item.dataset.y) !== y);
    },
    [id, place.x, place.y] as const,
  );
}

function spanOf(all: ReadonlyMap<string, { x: number }>): number {
  const across = [...all.values()].map(({ x }) => x);
  return Math.max(...across) - Math.min(...across);
}
