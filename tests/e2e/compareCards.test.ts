import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { clickEntity, panel, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const BAOGANG = "/explore?s=baogang-group*&sel=baogang-group";

describeWithBrowser("Two cards", () => {
  const test = useAtlas();

  test("stand side by side once one is pinned, with their heads in one line and room for the canvas", async ({
    open,
  }) => {
    const page = await open(BAOGANG);
    await untilDrawn(page);
    await panel(page).getByRole("button", { name: "Pin to compare with what is selected next" }).click();
    await page.waitForURL(/pin=baogang-group/);
    expect(await headings(page)).toEqual(["Baogang Group"]);
    await clickEntity(page, "northern-rare-earth");
    await page.waitForURL(/sel=northern-rare-earth/);
    await panel(page).getByRole("article").first().waitFor();
    await panel(page).getByRole("heading", { level: 2, name: "Northern Rare Earth" }).waitFor();
    expect(await headings(page)).toEqual(["Baogang Group", "Northern Rare Earth"]);
    const facts = await panel(page)
      .getByRole("heading", { level: 2 })
      .evaluateAll((found) => found.map((heading) => heading.getBoundingClientRect().top));
    expect(facts[0]).toBe(facts[1]);
    expect(await page.title()).toContain("Northern Rare Earth");
    const canvas = await page.getByRole("application", { name: "Graph" }).boundingBox();
    expect(canvas?.width).toBeGreaterThan(500);
    expect(new URL(page.url()).pathname).toBe("/explore");
  });

  test("keep the pinned one while anything else is selected, and let it go when it is closed", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=northern-rare-earth&pin=baogang-group");
    await panel(page).getByRole("article").first().waitFor();
    await panel(page).getByRole("button", { name: "Close and clear the selection" }).click();
    await page.waitForURL((url) => !url.search.includes("sel="));
    await panel(page).getByRole("heading", { level: 2, name: "Northern Rare Earth" }).waitFor({ state: "detached" });
    expect(await headings(page)).toEqual(["Baogang Group"]);
    await panel(page).getByRole("button", { name: "Close the pinned card" }).click();
    await page.waitForURL((url) => !url.search.includes("pin="));
    await panel(page).getByRole("heading", { name: "Nothing is selected" }).waitFor();
    await page.goBack();
    await page.waitForURL(/pin=baogang-group/);
    await panel(page).getByRole("heading", { level: 2, name: "Baogang Group" }).waitFor();
  });

  test("compare a claim with a source, and the picture stays where it is", async ({ open }) => {
    const page = await open("/explore?s=baogang-group&sel=claim:bao-003");
    await panel(page).getByRole("button", { name: "Pin to compare with what is selected next" }).click();
    await page.waitForURL(/pin=claim:bao-003/);
    await panel(page)
      .getByRole("link", { name: /^About the source/ })
      .first()
      .click();
    await page.waitForURL(/sel=source:/);
    await panel(page)
      .getByRole("heading", { level: 3, name: /^Claims that rest on it/ })
      .waitFor();
    expect(await headings(page)).toHaveLength(2);
    expect(new URL(page.url()).searchParams.get("s")).toBe("baogang-group");
  });

  test("stand behind each other on a phone, with a switch between them", async ({ open }) => {
    const page = await open("/explore?s=baogang-group&sel=northern-rare-earth&pin=baogang-group", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await panel(page).getByRole("heading", { level: 2, name: "Northern Rare Earth" }).waitFor();
    expect(await headings(page)).toEqual(["Northern Rare Earth"]);
    const cards = panel(page).getByRole("group", { name: "Card shown" });
    await cards.getByRole("button", { name: "Pinned" }).tap();
    await panel(page).getByRole("heading", { level: 2, name: "Baogang Group" }).waitFor();
    expect(await headings(page)).toEqual(["Baogang Group"]);
    expect(await cards.getByRole("button", { name: "Pinned" }).getAttribute("aria-pressed")).toBe("true");
  });
});

/** The names of the visible cards, from left to right. */
function headings(page: Page): Promise<string[]> {
  return panel(page).getByRole("heading", { level: 2 }).allTextContents();
}
