import { describeWithBrowser } from "../support/browser/browser.ts";
import { addAnnex } from "./support/addAnnex.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The timeline", () => {
  const test = useAtlas();

  test("is found by keyboard, told by year, narrowed, and each date leads to its claim and back", async ({ open }) => {
    const page = await open("/timeline");
    const field = page.getByRole("combobox", { name: "Organisation, technology or other entity" });
    await field.fill("ministry of commerce");
    await page
      .getByRole("option", { name: /Ministry of Commerce/ })
      .first()
      .waitFor();
    await field.press("Enter");
    await page.waitForURL("**/timeline?entity=mofcom");
    await page.getByRole("heading", { level: 2, name: /^Ministry of Commerce: \d+ dates$/ }).waitFor();
    const days = page.getByRole("list", { name: "October 2025" });
    expect(await days.getByText("9 October 2025", { exact: true }).count()).toBeGreaterThan(1);
    const suspended = page.getByRole("list", { name: "November 2025" }).getByRole("listitem");
    expect(await suspended.filter({ hasText: "Suspended 7 November 2025" }).count()).toBeGreaterThan(1);
    // The suspension has run out, and no source is that recent.
    await page
      .getByRole("list", { name: "November 2026" })
      .getByText(/^The suspension ran out (\d+ days ago|on 10 November 2026); what followed is not known here/)
      .first()
      .waitFor();
    await suspended.getByRole("link").first().press("Enter");
    await page
      .getByRole("complementary", { name: "Details" })
      .getByRole("link", { name: /new tab/ })
      .first()
      .waitFor();
    await page.goBack();
    await page.getByRole("button", { name: /^issued \d+$/ }).click();
    await page.waitForURL(/predicates=ISSUED/);
    await page.getByText("Only claims of these kinds and grades: issued.").waitFor();
  });

  test("stops at a date by slider and in writing, and as a step that does not fill the history", async ({ open }) => {
    const page = await open("/timeline?entity=baogang-group");
    const heading = page.getByRole("heading", { level: 2, name: /^Baogang Group: \d+ dates?$/ });
    await heading.waitFor();
    const all = await heading.textContent();
    const slider = page.getByRole("slider", { name: "As of" });
    await slider.press("Home");
    await page.waitForURL(/asOf=/);
    await page.getByText(/^Shown up to .* later dates are left out\.$/).waitFor();
    expect(await heading.textContent()).not.toBe(all);
    const length = await page.evaluate(() => window.history.length);
    const first = page.url();
    await slider.press("ArrowRight");
    await page.waitForURL((url) => url.href !== first);
    expect(await page.evaluate(() => window.history.length)).toBe(length);
    await page.getByRole("button", { name: "All dates" }).click();
    await page.getByRole("heading", { level: 2, name: all ?? "" }).waitFor();
  });

  test("goes into a briefing with its dates in their order and what was not checked since", async ({ open }) => {
    const page = await open("/timeline?entity=solid-state-hydrogen-storage");
    await page.getByRole("heading", { level: 2, name: /^Solid-state hydrogen storage: \d+ dates$/ }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    const pages = page.frameLocator("iframe");
    await addAnnex(page);
    await pages.getByRole("table", { name: "Dates in order" }).waitFor();
  });

  test("reads in Chinese on a phone, no wider than it", async ({ open }) => {
    const page = await open("/timeline?entity=mofcom", { locale: "zh-CN", viewport: { width: 390, height: 844 } });
    await page.getByText("2025年10月9日").first().waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has no fault that axe can find, in ${colorScheme}`, async ({ open }) => {
      const page = await open("/timeline?entity=mofcom&asOf=2025-12", { colorScheme });
      await page.getByRole("list", { name: "October 2025" }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.goto(new URL("/timeline", page.url()).href);
      await page.getByRole("link", { name: "Baogang Group" }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});
