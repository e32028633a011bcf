import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { placeOnPage, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("Light and dark colours", () => {
  const test = useAtlas();

  test("follow the system until one chooses, and the choice is remembered", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*", { colorScheme: "light" });
    await untilDrawn(page);
    const light = await paper(page);
    const at = await placeOnPage(page, "baogang-group");
    await page.emulateMedia({ colorScheme: "dark" });
    await scheme(page, "dark");
    expect(await paper(page)).not.toBe(light);
    await page.getByRole("button", { name: "Use light colours" }).press("Enter");
    await scheme(page, "light");
    expect(await paper(page)).toBe(light);
    await untilDrawn(page);
    expect(await placeOnPage(page, "baogang-group")).toEqual(at);
    await page.reload();
    await untilDrawn(page);
    expect(await paper(page)).toBe(light);
    expect(await page.getByRole("button", { name: "Use dark colours" }).isVisible()).toBe(true);
  });
});

async function scheme(page: Page, name: string): Promise<void> {
  await page.locator(`[data-mantine-color-scheme=${name}]`).waitFor({ state: "attached" });
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
