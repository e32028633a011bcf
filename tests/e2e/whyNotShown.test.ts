import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { drawnIds, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Why something is not shown", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*";

  test("is said of the selected entity, with a button that lifts exactly that", async ({ open }) => {
    const page = await open(`${start}&sel=northern-rare-earth&hideTypes=sector&hideCountries=CN`);
    const message = page
      .getByRole("status")
      .getByText("Northern Rare Earth is not shown: its country or region, China,");
    await message.waitFor();
    expect(await drawnIds(page)).not.toContain("northern-rare-earth");
    await page.getByRole("button", { name: "Show China again" }).first().press("Enter");
    await page.waitForURL((url) => !url.search.includes("hideCountries"));
    expect(await drawnIds(page)).toContain("northern-rare-earth");
    expect(page.url()).toContain("hideTypes=sector");
    await message.waitFor({ state: "detached" });
  });

  test("is said where several filters keep it away, and all of them can be lifted at once", async ({ open }) => {
    const page = await open(`${start}&sel=northern-rare-earth&hideTypes=organisation&onlyCountries=US&dim=yes`);
    await page.getByText("Northern Rare Earth is faded: its type, Organisation, is filtered out").waitFor();
    await page.getByRole("button", { name: "Show anyway" }).click();
    await page.waitForURL((url) => !url.search.includes("hideTypes"));
    expect(page.url()).toContain("onlyCountries=CN,US");
  });

  test("is said of a claim's line too", async ({ open }) => {
    const page = await open(`${start}&sel=baogang-group~northern-rare-earth&asOf=1970&undated=no`);
    await page
      .getByText(/^The link between Baogang Group and Northern Rare Earth is not shown: it was not in force/)
      .waitFor();
  });

  test("is summed up beside the numbers: each filter with how much it keeps away", async ({ open }) => {
    const page = await open(`${start}&sel=baogang-group&hideTypes=sector&hideEvidence=single-source`);
    await untilDrawn(page);
    await openWhy(page);
    await page.getByText(/^\d+ of 31 entities and \d+ of \d+ claims are filtered out\.$/).waitFor();
    await page.getByRole("heading", { name: "Neighbours of Baogang Group" }).waitFor();
    await page.getByText(/more are not in this view yet/).waitFor();
    await page.getByRole("button", { name: "Without sectors: Show again" }).click();
    await page.waitForURL((url) => !url.search.includes("hideTypes"));
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByRole("button", { name: "Why?" }).evaluate((it) => it === document.activeElement)).toBe(true);
  });

  const looks = [
    ["light", 1280],
    ["dark", 390],
  ] as const;
  for (const [colorScheme, width] of looks) {
    test(`is told without a fault that axe finds, ${colorScheme}, ${width} pixels wide`, async ({ open }) => {
      // Few entities, and a selected one with few claims, so that axe finishes quickly.
      const path = "/explore?s=solid-state-hydrogen-storage*&sel=hydrogen-two-wheeler&hideTypes=product";
      const page = await open(path, { viewport: { width, height: 844 }, colorScheme, reducedMotion: "reduce" });
      await page.getByText(/is not shown: its type, Product, is filtered out/).waitFor();
      await openWhy(page);
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});

async function openWhy(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Why?" }).click();
  await page.getByRole("heading", { name: "What is not shown, and why" }).waitFor();
}
