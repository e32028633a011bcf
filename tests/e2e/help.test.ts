import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { eventually } from "./support/eventually.ts";
import { openEntity, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "/explore?s=baogang-group*";
const STOPS = 7;

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
      if (stop === 2) {
        await untilDrawn(page);
        expect(await axeViolations(page)).toEqual([]);
      }
      await expectOnScreen(page);
      await card.getByRole("button", { name: stop === STOPS ? "Done" : "Next" }).press("Enter");
    }
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Help", exact: true }).waitFor();
    await page.getByRole("link", { name: "Rare Earth Atlas" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByText("New here?").count()).toBe(0);
  });

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
