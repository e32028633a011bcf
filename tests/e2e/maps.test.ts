import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { panel } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A map", () => {
  const test = useAtlas();
  const start = "/explore?s=baogang-group*&layout=map.1";
  const drawn = '[data-layout="map"][data-settled]';

  test("opens a mark of several by a click, and lists them to be chosen", async ({ open }) => {
    const page = await open(start);
    await page.locator(drawn).waitFor();
    await page.locator("[data-fold]").filter({ hasText: "Baotou" }).first().click();
    const listed = page.locator('[data-kind="list"] [data-entity]');
    const name = await listed.first().locator("title").textContent();
    await listed.first().click();
    await page.waitForURL(/[?&]sel=/);
    await panel(page)
      .getByRole("heading", { name: name ?? "" })
      .first()
      .waitFor();
    await page.locator('[data-kind="list"] [data-fold]').click();
    expect(await listed.count()).toBe(0);
  });

  test("has its marks in the list for the keyboard, and shows China by one button, which going back undoes", async ({
    open,
  }) => {
    const page = await open(start);
    await page.locator(drawn).waitFor();
    const mark = page.getByRole("button", { name: /^Beijing.*several in one mark$/ });
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?&]sel=[^&]*\./);
    await page.getByRole("button", { name: "Show the map of China" }).click();
    await page.locator('[data-layout="chinaMap"][data-settled]').waitFor();
    expect(page.url()).toContain("layout=chinaMap.1");
    await page.goBack();
    await page.locator(drawn).waitFor();
  });

  test("has nothing that axe finds wrong, in the light and in the dark, and says what is not on it", async ({
    open,
  }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open(start, { colorScheme });
      await page.locator(drawn).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      const told = (await page.locator("details", { hasText: "Natural Earth" }).textContent()) ?? "";
      expect(told).toMatch(/takes no position on them.*Not on the map, because no place is recorded/);
    }
  });
});
