import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { addAnnex } from "./support/addAnnex.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { canvas, placeOnPage, places, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const BAOGANG = "baogang-group";
const BUNDLE = `${BAOGANG}~counterpart`;
const VIEW = `/explore?s=${BAOGANG}*60`;

describeWithBrowser("Bundles on the canvas", () => {
  const test = useAtlas();

  test("are made and taken apart by keyboard, undone by name, and nothing else moves", async ({ open }) => {
    const page = await open(`${VIEW}&sel=${BAOGANG}`);
    const before = await places(page);
    await canvas(page).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Bundle neighbours…" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: /organisations outside China$/ }).focus();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/bundles=baogang-group~counterpart/);
    const bundled = await places(page);
    const gone = [...before.keys()].filter((id) => !bundled.has(id));
    expect(gone.length).toBeGreaterThan(1);
    expect([...bundled.keys()].filter((id) => !before.has(id))).toEqual([BUNDLE]);
    const stayed = new Map([...before].filter(([id]) => bundled.has(id)));
    expect(movedBetween(stayed, bundled)).toEqual([]);
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.search.includes("bundles"));
    await page.getByText("Undone: Bundled organisations outside China around Baogang Group").waitFor();
    expect(movedBetween(before, await places(page))).toEqual([]);
    await page.keyboard.press("Control+Shift+z");
    await page.waitForURL(/bundles=/);
    await untilDrawn(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("are read as what they hold, and a double-click takes them apart", async ({ open }) => {
    const page = await open(`${VIEW}&bundles=${BUNDLE}`);
    const held = await clickBundle(page, "click");
    await page.getByRole("heading", { level: 2, name: `${held} entities selected` }).waitFor();
    const before = await places(page);
    await clickBundle(page, "dblclick");
    await page.waitForURL((url) => !url.search.includes("bundles"));
    const after = await places(page);
    expect(after.size - before.size).toBe(held - 1);
    before.delete(BUNDLE);
    expect(movedBetween(before, after)).toEqual([]);
  });

  test("are told one by one in a briefing, which says so", async ({ open }) => {
    const page = await open(`/briefing?s=${BAOGANG}*60&bundles=${BUNDLE}`);
    const told = "Entities bundled into one shape on the canvas are shown one by one here";
    await addAnnex(page);
    await page.frameLocator("iframe").getByText(told).waitFor();
  });
});

/** Clicks the bundle and returns how many entities it holds. */
async function clickBundle(page: Page, how: "click" | "dblclick"): Promise<number> {
  const { x, y } = await placeOnPage(page, BUNDLE);
  const title = await page.locator(`[data-entity="${BUNDLE}"]`).textContent();
  await page.mouse[how](x, y);
  return Number.parseInt(title ?? "", 10);
}
