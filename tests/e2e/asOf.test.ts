import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { drawnIds, places, untilDrawn, untilStill, untilWhole } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("What held at a date", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*";

  test("is chosen by month with the arrow keys, and leaves one step in the history", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    await openTime(page);
    const slider = page.getByRole("slider", { name: "As of" });
    expect(await slider.getAttribute("aria-valuetext")).toBe("All dates");
    const steps = await page.evaluate(() => window.history.length);
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/asOf=2026-10/);
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/asOf=2026-09/);
    expect(await slider.getAttribute("aria-valuetext")).toBe("September 2026");
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1);
    await page.keyboard.press("Home");
    await page.waitForURL(/asOf=19\d\d(&|$)/);
    const early = await places(page);
    expect(early.size).toBeLessThan(before.size);
    expect(movedBetween(early, before)).toEqual([]);
  });

  test("is written as a day, month or year, and a faulty date is told", async ({ open }) => {
    const page = await open(start);
    await untilDrawn(page);
    await openTime(page);
    const field = page.getByRole("textbox", { name: /^As of/ });
    await field.fill("2020-13");
    await field.press("Enter");
    await page.getByRole("alert").getByText("Enter a date as 2020").waitFor();
    await field.fill("2010");
    await field.press("Enter");
    await page.waitForURL(/asOf=2010$/);
    expect(await drawnIds(page)).toContain("baogang-group");
    await page.getByRole("button", { name: "All dates", exact: true }).click();
    await page.waitForURL((url) => !url.search.includes("asOf"));
  });

  test("leaves out claims without a date where one asks for it", async ({ open }) => {
    const page = await open(`${start}&asOf=2010`);
    const withThem = await drawnIds(page);
    await page.getByRole("checkbox", { name: /undated claims/ }).click();
    await page.waitForURL(/undated=no/);
    expect((await drawnIds(page)).length).toBeLessThan(withThem.length);
    await page.getByRole("button", { name: "Show undated claims again" }).click();
    await page.waitForURL((url) => !url.search.includes("undated"));
    expect(await drawnIds(page)).toEqual(withThem);
  });

  test("is played from the beginning: the view grows, nothing moves, and Space pauses", async ({ open }) => {
    const page = await open(start);
    const whole = await places(page);
    await openTime(page);
    await page.getByRole("button", { name: /^Play/ }).focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/asOf=19/);
    const canvas = page.getByRole("application", { name: "Graph" });
    const box = await canvas.boundingBox();
    const seen = [asOfOf(page)];
    for (let step = 0; step < 4; step++) {
      const last = asOfOf(page);
      await page.waitForURL((url) => url.searchParams.get("asOf") !== last);
      seen.push(asOfOf(page));
      expect(movedBetween(await places(page), whole)).toEqual([]);
      expect(await canvas.boundingBox()).toEqual(box);
    }
    expect(seen).toEqual([...seen].sort());
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: /^Play/ }).waitFor();
  });

  test("is drawn so that what comes later finds its place in sight", async ({ open }) => {
    const page = await open(`${start}&asOf=1990`);
    // The marks on the line of time come late and make the canvas a little lower.
    await page.locator('svg[viewBox$=" 10"]').first().waitFor({ state: "attached" });
    await untilWhole(page);
    const early = await places(page);
    await page.getByRole("button", { name: "All dates", exact: true }).click();
    await page.waitForURL((url) => !url.search.includes("asOf"));
    const whole = await places(page);
    expect(whole.size).toBeGreaterThan(early.size);
    for (const [id, place] of early) expect(whole.get(id)).toEqual(place);
    const canvas = await page.getByRole("application", { name: "Graph" }).boundingBox();
    for (const { x, y } of whole.values()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(canvas?.width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(canvas?.height ?? 0);
    }
  });

  test("is played to its end and stops there, also for readers who ask for no motion", async ({ open }) => {
    const page = await open(`${start}&asOf=2026-06`, { reducedMotion: "reduce" });
    await untilDrawn(page);
    await page.getByRole("button", { name: /^Play/ }).click();
    await page.waitForURL(/asOf=2026-11/);
    await page.getByRole("button", { name: /^Play/ }).waitFor();
  });

  for (const width of [1280, 390]) {
    test(`stands in a row of its own that covers nothing, ${width} pixels wide`, async ({ open }) => {
      const page = await open("/explore?s=solid-state-hydrogen-storage*&asOf=2015", {
        viewport: { width, height: 844 },
        reducedMotion: "reduce",
      });
      await untilDrawn(page);
      // A small screen shows a chip for the date, and this row on request.
      if (width === 390) await openTime(page);
      const bar = await page.getByRole("region", { name: "As-of date" }).boundingBox();
      const canvas = await page.getByRole("application", { name: "Graph" }).boundingBox();
      if (!bar || !canvas) throw new Error("both are on the page");
      expect(bar.y + bar.height).toBeLessThanOrEqual(canvas.y);
      expect(bar.x + bar.width).toBeLessThanOrEqual(width);
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});

async function openTime(page: Page): Promise<void> {
  await page.getByRole("button", { name: "As of", exact: true }).click();
  await page.getByRole("slider", { name: "As of" }).waitFor();
  // The row takes room from the canvas, which may shift its picture up a little.
  await untilStill(page);
}

function asOfOf(page: Page): string {
  return new URL(page.url()).searchParams.get("asOf") ?? "";
}
