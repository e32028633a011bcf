import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { drawnIds } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Removal", () => {
  const test = useAtlas();

  test("lists what hangs on one organisation, then what is lost without one that is picked, and keeps it in the address", async ({
    open,
  }) => {
    const page = await open("/analysis");
    await page.getByRole("main").getByRole("link", { name: "What if" }).click();
    await page.getByRole("heading", { name: "Only one maker recorded" }).waitFor();
    await page.getByRole("combobox", { name: "Organisations that drop out" }).fill("northern rare earth");
    await page
      .getByRole("option", { name: /^Northern Rare Earth/ })
      .first()
      .waitFor();
    await page.getByRole("combobox", { name: "Organisations that drop out" }).press("Enter");
    await page.waitForURL("**/removal?ids=northern-rare-earth");
    await page.getByRole("heading", { name: "Without Northern Rare Earth" }).waitFor();
    const losses = page.getByRole("region", { name: "Technologies and products affected" });
    const withAll = await losses.getByRole("row").count();
    await page.getByRole("checkbox", { name: "Include their subsidiaries" }).uncheck();
    await page.waitForURL("**/removal?ids=northern-rare-earth&subsidiaries=without");
    await page.getByText("1 organisation drops out.").waitFor();
    expect(await losses.getByRole("row").count()).toBeLessThan(withAll);
    await page.getByRole("button", { name: "Remove Northern Rare Earth" }).click();
    await page.getByRole("heading", { name: "Only one maker recorded" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Without Northern Rare Earth" }).waitFor();
  });

  test("is reached from a card, tells of a country, has no fault that axe can find, and goes onto the canvas", async ({
    open,
  }) => {
    const page = await open("/explore?s=jl-mag&sel=jl-mag");
    await page.getByRole("link", { name: "See what is lost without it" }).click();
    await page.getByRole("heading", { name: "Without JL MAG" }).waitFor();
    await page.getByRole("button", { name: "Remove JL MAG" }).click();
    await page.getByRole("combobox", { name: "Country or region that drops out" }).selectOption("JP");
    await page.waitForURL("**/removal?country=JP");
    await page.getByRole("heading", { name: "Who remains" }).waitFor();
    await page
      .getByRole("button", { name: /^Show .* of row 1$/ })
      .first()
      .click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "Show on the canvas" }).click();
    expect((await drawnIds(page)).length).toBeGreaterThan(20);
  });

  test("goes into a briefing that is saved with its tables and limits", async ({ open }) => {
    const page = await open("/removal?ids=lynas-rare-earths");
    await page.getByRole("heading", { name: "Without Lynas Rare Earths" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    const pages = page.frameLocator("iframe");
    await pages.getByRole("heading", { level: 1, name: "Without Lynas Rare Earths" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: /Markdown/ })
        .first()
        .click(),
    ]);
    const text = (await downloaded(download)).toString();
    expect(text).toContain("Without Lynas Rare Earths");
    expect(text).toContain("does not mean that nobody else exists");
  });
});
