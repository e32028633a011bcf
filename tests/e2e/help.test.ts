import type { Page } from "playwright-core";
import { sights, tourStops } from "../../client/src/pages/help/tourStops.ts";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { eventually } from "./support/eventually.ts";
import { openEntity, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "/explore?s=baogang-group*";
const STOPS = tourStops.length;

describeWithBrowser("The list of keys", () => {
  const test = useAtlas();

  test("opens by the question mark on every page, keeps the focus, and gives it back", async ({ open }) => {
    const page = await open(view);
    await untilDrawn(page);
    for (const path of [view, "/table?s=baogang-group*", "/paths", "/"]) {
      await page.goto(new URL(path, page.url()).href);
      const button = page.getByRole("button", { name: /^Help/ });
      await button.focus();
      await page.keyboard.press("?");
      const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
      await sheet.getByText("Hide what is selected").waitFor();
      for (let tab = 0; tab < 4; tab++) {
        await page.keyboard.press("Tab");
        expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      }
      await page.keyboard.press("Escape");
      await sheet.waitFor({ state: "detached" });
      await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Help"));
    }
  });

  test("stays away while one types a question mark", async ({ open }) => {
    const page = await open("/");
    const field = page.getByRole("combobox").first();
    await field.fill("what");
    await page.keyboard.press("?");
    // The key that opens the sheet would not reach the text.
    await eventually(async () => expect(await field.inputValue()).toBe("what?"));
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const) {
    test(`has nothing that axe finds wrong, ${width} pixels wide, ${colorScheme}`, async ({ open }) => {
      const page = await open(view, { viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
      await untilDrawn(page);
      await page.getByRole("button", { name: /^Help/ }).click();
      await page.getByRole("menuitem", { name: "Keyboard shortcuts" }).click();
      await page.getByRole("dialog").getByText("Hide what is selected").waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});

describeWithBrowser("The tour", () => {
  const test = useAtlas();

  test("is offered on the start page, goes through the real page by the keyboard, and is offered no more", async ({
    open,
  }) => {
    const page = await open("/", { reducedMotion: "reduce" });
    await page.getByRole("region", { name: "New here?" }).getByRole("button", { name: "Take the tour" }).click();
    for (let stop = 1; stop <= STOPS; stop++) {
      const card = page.getByRole("dialog").filter({ hasText: `Tour, ${stop} of ${STOPS}` });
      await card.waitFor();
      await page.waitForFunction(() => document.activeElement?.matches("[role=dialog] h2"));
      if (stop === 2) await untilDrawn(page);
      expect(stop === 2 ? await axeViolations(page) : []).toEqual([]);
      await expectOnScreen(page);
      await card.getByRole("button", { name: stop === STOPS ? "Done" : "Next" }).press("Enter");
    }
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Help", exact: true }).waitFor();
    await eventually(async () => expect(new URL(page.url()).pathname).toBe("/"));
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByText("New here?").count()).toBe(0);
    expect(await page.getByText("Continue where you left off").count()).toBe(0);
  });

  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 768, height: 1024 },
    { width: 390, height: 844 },
  ]) {
    test(`shows at ${viewport.width} pixels what each step tells of, and brings the reader back`, async ({ open }) => {
      const own = "/table?s=lynas-rare-earths*&sel=lynas-rare-earths";
      const page = await open(own, { viewport, reducedMotion: "reduce" });
      await page.getByRole("grid").waitFor();
      await page.getByRole("button", { name: /^Help/ }).click();
      await page.getByRole("menuitem", { name: "Two-minute tour" }).click();
      for (const [index, stop] of tourStops.entries()) {
        const card = page.getByRole("dialog").filter({ hasText: `Tour, ${index + 1} of ${STOPS}` });
        await card.waitFor();
        await eventually(async () =>
          expect([stop, await shownPart(page, sights[stop].target)]).toEqual([stop, "shown"]),
        );
        await expectOnScreen(page);
        if (stop === "claim") {
          const panel = page.getByRole("complementary");
          await panel.getByText(/exclusive mining right to Bayan Obo/).waitFor();
          await eventually(async () =>
            expect(await shownPart(page, "[data-detail-panel] a[href^=http]")).toBe("shown"),
          );
        }
        await card.getByRole("button", { name: index + 1 === STOPS ? "Done" : "Next" }).click();
      }
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await eventually(async () => expect(page.url()).toContain(own));
      // The tour is none of the reader's steps.
      expect(await page.getByRole("link", { name: "Explore" }).getAttribute("href")).toContain("s=lynas-rare-earths");
    });
  }

  test("lets one go on working, and is left by Escape and taken again from Help", async ({ open }) => {
    const page = await open(view);
    await untilDrawn(page);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByRole("button", { name: "Help: new here? Take the tour" }).click();
    await page.getByRole("menuitem", { name: "Two-minute tour" }).click();
    const card = page.getByRole("dialog").filter({ hasText: `Tour, 1 of ${STOPS}` });
    await card.waitFor();
    // An entity that the card does not cover.
    await openEntity(page, "niron-magnetics");
    await card.getByRole("button", { name: "Next" }).focus();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Help", exact: true }).click();
    await page.getByRole("menuitem", { name: "Take the tour again" }).click();
    await card.waitFor();
  });

  test("fits a phone", async ({ open }) => {
    const page = await open("/", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.getByRole("button", { name: "Take the tour", exact: true }).tap();
    for (let stop = 1; stop < STOPS; stop++) {
      await page.getByText(`Tour, ${stop} of ${STOPS}`).waitFor();
      await expectOnScreen(page);
      await page.getByRole("dialog").getByRole("button", { name: "Next" }).tap();
    }
  });
});

async function expectOnScreen(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.waitForFunction(
    ({ width, height }) => {
      const box = document.querySelector("[role=dialog]")?.getBoundingClientRect();
      return box && box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
    },
    { width: size?.width ?? 0, height: size?.height ?? 0 },
  );
}

/** "shown" if at least a third of what the screen has of an element can be seen, not covered by the card or anything else. */
function shownPart(page: Page, selector: string): Promise<string> {
  return page.evaluate((target) => {
    const element = document.querySelector(target);
    if (element === null) return "absent";
    const box = element.getBoundingClientRect();
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    if (right - left < 20 || bottom - top < 12) return "off the screen";
    const grid = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
    const points = grid.flatMap((x) => grid.map((y) => [left + x * (right - left), top + y * (bottom - top)] as const));
    const seen = points.filter(([x, y]) => element.contains(document.elementFromPoint(x, y)));
    return seen.length * 3 >= points.length ? "shown" : `covered: ${seen.length} of ${points.length} points`;
  }, selector);
}
