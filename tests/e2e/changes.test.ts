import { describeWithBrowser } from "../support/browser/browser.ts";
import { addAnnex } from "./support/addAnnex.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { useAtlas } from "./support/useAtlas.ts";

const FIRST = "2026.11-first";

describeWithBrowser("What changed", () => {
  const test = useAtlas();

  test("a link of an older version says what became of what it shows, and each claim leads to its card", async ({
    open,
  }) => {
    const page = await open(`/explore?s=baogang-group.baotou-steel.northern-rare-earth.railways&v=${FIRST}`);
    const note = page.getByRole("status").filter({ hasText: `This link was made with data set ${FIRST}` });
    await note.getByText(/Changes to the claims shown here: \d+ added/).waitFor();
    await note.getByRole("button", { name: "Show what changed" }).press("Enter");
    const list = page.getByRole("region", { name: `What changed since ${FIRST}` });
    expect(await list.getByRole("listitem").first().textContent()).toMatch(/^(Added|Regraded|Reworded|Revised)/);
    await list.getByRole("link").first().click();
    await page.waitForURL(/sel=claim(:|%3A)[a-z]+-\d+/);
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel
      .getByRole("link", { name: /opens in a new tab/ })
      .first()
      .waitFor();
    // The next step drops the version from the address, and the note stays.
    expect(page.url()).not.toContain("v=");
    await note.getByRole("link", { name: "See everything that changed since then" }).click();
    await page.waitForURL(`**/changes?from=${FIRST}&view=*`);
    await page.getByRole("heading", { name: /^[\d,]+ claims changed$/ }).waitFor();
    await page.getByRole("link", { name: "Back to the view" }).click();
    await panel.waitFor();
  });

  test("a regraded claim stands on the page with both grades, and leads to its card and into a briefing", async ({
    open,
  }) => {
    const page = await open("/analysis");
    await page.getByRole("main").getByRole("link", { name: "What changed" }).click();
    await page.getByRole("combobox", { name: "From", exact: true }).selectOption(FIRST);
    await page.getByRole("combobox", { name: "To", exact: true }).selectOption("2026.11");
    await page.getByRole("button", { name: "Regraded 14" }).click();
    await page.getByRole("heading", { name: "14 of 60 changed claims" }).waitFor();
    const row = page.getByRole("region", { name: "Claims that changed" }).getByRole("row").nth(2);
    expect(await row.textContent()).toMatch(/Corroborated.*is now.*Single source/);
    await row.getByRole("link").click();
    await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }).first().waitFor();
    await page.goBack();
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    const pages = page.frameLocator("iframe");
    await addAnnex(page);
    await pages.getByRole("table", { name: "Claims that changed" }).first().waitFor();
    const moves = pages.getByRole("table", { name: "Grades that changed" }).first();
    expect(await moves.getByRole("row").nth(1).textContent()).toMatch(/Corroborated → Single source.*13/s);
  });

  test("it reads in Chinese, on a phone, and says that nothing changed where nothing did", async ({ open }) => {
    const page = await open("/changes?from=2026.11&to=2026.11", {
      locale: "zh-CN",
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole("heading", { name: "没有论断变更" }).waitFor();
    await page.getByLabel("起始版本").selectOption(FIRST);
    await page.getByRole("heading", { name: "60项论断有变更" }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has no fault that axe can find, in ${colorScheme}`, async ({ open }) => {
      const page = await open(`/changes?from=${FIRST}&to=2026.11`, { colorScheme });
      await page.getByRole("region", { name: "Claims that changed" }).waitFor();
      await page.getByText(/^\d+ entities changed/).click();
      expect(await axeViolations(page)).toEqual([]);
      await page.goto(new URL(`/explore?s=baogang-group*&v=${FIRST}`, page.url()).href);
      await page.getByRole("button", { name: "Show what changed" }).click();
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});
