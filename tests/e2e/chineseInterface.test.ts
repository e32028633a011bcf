import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser.ts";
import { englishLeft } from "./support/englishLeft.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const explorer = "/explore?s=solid-state-hydrogen-storage*";
const chinese = { locale: "zh-CN" };

/** Each screen by its name: where it is, and what tells that it is there. */
const screens: [name: string, path: string, ready: (page: Page) => Promise<unknown>][] = [
  ["the start page", "/", (page) => page.getByText("论断", { exact: true }).waitFor()],
  ["an empty canvas", "/explore", (page) => page.getByText("画布是空的").waitFor()],
  ["the canvas", explorer, untilDrawn],
  ["an entity's card", `${explorer}&sel=solid-state-hydrogen-storage`, firstClaim],
  ["a pair's card", `${explorer}&sel=solid-state-hydrogen-storage~northern-rare-earth`, firstClaim],
  ["what is not in the data set", "/explore?s=no-such-entity&sel=no-such-entity", (page) => alert(page)],
  ["the table of entities", "/table?s=solid-state-hydrogen-storage*", firstRow],
  ["the table of claims", "/table?s=solid-state-hydrogen-storage*&tab=claims", firstRow],
  ["the path finder", "/paths", (page) => page.getByRole("combobox", { name: "起点" }).waitFor()],
  ["paths", "/paths?from=baogang-group&to=lynas-rare-earths", (page) => page.getByRole("article").first().waitFor()],
  [
    "no path",
    "/paths?from=baogang-group&to=lynas-rare-earths&hops=1",
    (page) => page.getByRole("heading", { level: 3 }).waitFor(),
  ],
  ["a page that is not there", "/nothing", (page) => page.getByRole("heading", { level: 1 }).waitFor()],
];

describeWithBrowser("the Chinese interface", () => {
  const test = useAtlas();

  for (const [name, path, ready] of screens) {
    test(`says ${name} in Chinese, with all menus`, async ({ open, tolerate }) => {
      const page = await open(path, chinese);
      tolerate(/no-such-entity|404/);
      await ready(page);
      const left = await englishLeft(page);
      for (const menu of await page.locator("[aria-haspopup=menu]:visible").all()) {
        await menu.click();
        await page.getByRole("menu").waitFor();
        left.push(...(await englishLeft(page)));
        await page.keyboard.press("Escape");
        await page.getByRole("menu").waitFor({ state: "detached" });
      }
      expect([...new Set(left)]).toEqual([]);
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    });
  }

  test("is what a reader gets whose browser asks for Chinese, and any other gets English", async ({ open }) => {
    const page = await open("/", { locale: "de-DE" });
    await page.getByRole("link", { name: "Explore" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  test("comes and goes by one button, which keeps the view, the selection and the focus, and is remembered", async ({
    open,
  }) => {
    const page = await open(`${explorer}&sel=solid-state-hydrogen-storage`);
    await firstClaim(page);
    const address = page.url();
    await page.getByRole("button", { name: /^EN · 中文/ }).click();
    await page.getByRole("heading", { level: 2, name: "固态储氢" }).waitFor();
    expect(page.url()).toBe(address);
    expect(await page.locator(":focus").textContent()).toContain("中文");
    await page.reload();
    await page.getByRole("heading", { level: 2, name: "固态储氢" }).waitFor();
    await page.getByRole("button", { name: /^EN · 中文/ }).press("Enter");
    await page.getByRole("heading", { level: 2, name: "Solid-state hydrogen storage" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});

async function firstClaim(page: Page): Promise<void> {
  await page.getByRole("article").first().waitFor({ state: "attached" });
}

async function firstRow(page: Page): Promise<void> {
  await page.locator("tbody tr").first().waitFor();
}

async function alert(page: Page): Promise<void> {
  await page.getByRole("alert").first().waitFor();
}
