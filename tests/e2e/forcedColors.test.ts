import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { placeOnPage, untilDrawn } from "./support/explorer.ts";
import { labelInk } from "./support/labelInk.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("In colours that the system forces", () => {
  const test = useAtlas();

  for (const colorScheme of ["light", "dark"] as const) {
    test(`the picture can be read, and nothing that is drawn by colour alone is lost, ${colorScheme}`, async ({
      open,
    }) => {
      const page = await open("/explore?s=baogang-group*&sel=baogang-group", {
        forcedColors: "active",
        colorScheme,
        reducedMotion: "reduce",
      });
      await untilDrawn(page);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(colorScheme === "dark" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)");
      // Names contrast with the system's background: in dark mode they are light.
      const { ink } = await labelInk(page, await placeOnPage(page, "northern-rare-earth"));
      expect(colorScheme === "light" ? ink : 160 * 56 - ink).toBeGreaterThan(100);
      const shapes = page.getByRole("region", { name: "Legend" }).locator("svg").first();
      expect(await shapes.evaluate((svg) => getComputedStyle(svg).forcedColorAdjust)).toBeDefined();
    });
  }

  test("controls that are off, on and current still differ", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*", { forcedColors: "active" });
    await untilDrawn(page);
    const border = (name: string) =>
      page.getByRole("link", { name, exact: true }).evaluate((link) => getComputedStyle(link).borderBottomColor);
    expect(await border("Explore")).not.toBe(await border("Table"));
    const undo = page.getByRole("button", { name: "Undo" });
    const share = page.getByRole("button", { name: "Share" });
    const color = (element: Element) => getComputedStyle(element).color;
    expect(await undo.evaluate(color)).not.toBe(await share.evaluate(color));
  });

  test("what opens stands out from what is behind it, and what is folded shows that it opens", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group", { forcedColors: "active" });
    await untilDrawn(page);
    const border = (element: Element) => getComputedStyle(element).borderTopWidth;
    await page.getByRole("button", { name: /^Filters/ }).click();
    expect(Number.parseFloat(await page.getByRole("dialog").evaluate(border))).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.getByRole("application", { name: "Graph" }).focus();
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await sheet.waitFor();
    expect(Number.parseFloat(await sheet.evaluate(border))).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    const arrow = page.locator("h3 button > [aria-hidden=true]").first();
    const sides = await arrow.evaluate((element) => {
      const { borderTopColor, borderLeftColor } = getComputedStyle(element);
      return [borderTopColor, borderLeftColor];
    });
    expect(sides[0]).not.toBe(sides[1]);
  });

  test("axe finds nothing wrong", async ({ open }) => {
    const page = await open("/explore?s=solid-state-hydrogen-storage*", {
      forcedColors: "active",
      reducedMotion: "reduce",
    });
    await untilDrawn(page);
    expect(await axeViolations(page)).toEqual([]);
  });
});
