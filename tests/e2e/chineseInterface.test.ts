import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { englishLeft } from "./support/englishLeft.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const openers = "[aria-haspopup=menu]:visible:enabled, [aria-haspopup=dialog]:visible:enabled";
const explorer = "/explore?s=solid-state-hydrogen-storage*";
const sel = `${explorer}&sel=`;
const filtered = `${explorer}&hideTypes=sector&onlyEvidence=single-source&hideCountries=US&dim=yes&asOf=2024-06`;
const fromBaogang = "/paths?from=baogang-group&to=lynas-rare-earths&floor=assessed";

/** A screen: its name, its address, and how to tell that it is ready. */
type Screen = [name: string, path: string, ready: (page: Page) => Promise<unknown>];

const opening: Screen[] = [
  ["the start page", "/", (page) => page.getByText("论断", { exact: true }).waitFor()],
  ["the canvas", explorer, untilDrawn],
  ["claims found", explorer, (page) => searchFor(page, "论断：hydrogen")],
  ["an entity's card", `${sel}solid-state-hydrogen-storage`, firstClaim],
  ["a claim's card beside a pinned one", `${sel}claim:bao-002&pin=medical-devices`, (page) => panel(page, "论断ID")],
  ["several that are selected", `${sel}solid-state-hydrogen-storage.northern-rare-earth`, untilDrawn],
  ["the table of entities", "/table?s=solid-state-hydrogen-storage*", firstRow],
  ["the path finder", "/paths", (page) => page.getByRole("combobox", { name: "起点" }).waitFor()],
  ["paths", "/paths?from=baogang-group&to=lynas-rare-earths", firstClaim],
  ["the briefing", "/briefing?s=solid-state-hydrogen-storage*", (page) => page.locator("iframe").waitFor()],
  ["the form of a claim with a new company", `${sel}solid-state-hydrogen-storage`, openForm],
];
/** Screens whose menus and dialogs are those of the screens above. */
const others: Screen[] = [
  ["an empty canvas", "/explore", (page) => page.getByText("画布是空的").waitFor()],
  ["what filters leave of a view", filtered, untilDrawn],
  ["search hits", explorer, (page) => searchFor(page, "磁体")],
  ["commands", explorer, (page) => searchFor(page, ">")],
  ["the list of keys", explorer, openKeys],
  ["the tour", "/", openTour],
  ["a pair's card", `${sel}solid-state-hydrogen-storage~northern-rare-earth`, firstClaim],
  ["what is not in the data set", "/explore?s=no-such-entity&sel=no-such-entity", firstAlert],
  ["the table of claims", "/table?s=solid-state-hydrogen-storage*&tab=claims", firstRow],
  ["no path", `${fromBaogang}&hops=1`, (page) => page.getByRole("heading", { level: 3 }).waitFor()],
  ["no briefing", "/briefing", (page) => page.getByRole("heading", { level: 1 }).waitFor()],
  ["the desk", "/desk", (page) => page.getByRole("heading", { level: 2 }).first().waitFor()],
  ["a page that is not there", "/nothing", (page) => page.getByRole("heading", { level: 1 }).waitFor()],
];

describeWithBrowser("the Chinese interface", () => {
  const test = useAtlas();

  for (const [name, path, ready] of opening) {
    test(`says ${name} in Chinese, with all that opens there`, async ({ open }) => {
      const page = await open(path, { locale: "zh-CN" });
      await ready(page);
      const left = await englishLeft(page);
      for (const opener of await page.locator(openers).all()) {
        await opener.click();
        await page.locator("[role=menu]:visible, [role=dialog]:visible").first().waitFor();
        await unfold(page);
        left.push(...(await englishLeft(page)));
        await page.keyboard.press("Escape");
        await page.locator("[role=menu]:visible, [role=dialog]:visible").first().waitFor({ state: "hidden" });
      }
      expect([...new Set(left)]).toEqual([]);
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    });
  }

  for (const [name, path, ready] of others) {
    test(`says ${name} in Chinese`, async ({ open, tolerate }) => {
      const page = await open(path, { locale: "zh-CN" });
      tolerate(/no-such-entity|404/);
      await ready(page);
      expect(await englishLeft(page)).toEqual([]);
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    });
  }

  test("is what a reader gets whose browser asks for Chinese, and any other gets English", async ({ open }) => {
    const page = await open("/", { locale: "de-DE" });
    await page.getByRole("link", { name: "Explore" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  test("leaves a card scrolled as far as it was", async ({ open }) => {
    const page = await open(`${sel}solid-state-hydrogen-storage`);
    await firstClaim(page);
    const claim = page.getByRole("article").nth(6);
    await claim.evaluate((element) => element.scrollIntoView({ block: "start" }));
    await page.getByRole("button", { name: /^EN · 中文/ }).click();
    await page.getByRole("heading", { level: 2, name: "固态储氢" }).waitFor();
    await page.waitForFunction(() => {
      const card = document.querySelector("[data-place=selected] article")?.closest("[data-place] > div");
      return card && card.scrollTop > 300;
    });
  });

  test("comes and goes by one button, which keeps the view, the selection and the focus, and is remembered", async ({
    open,
  }) => {
    const page = await open(`${sel}solid-state-hydrogen-storage`);
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

/** Unfolds sections inside what was just opened. */
async function unfold(page: Page): Promise<void> {
  for (const folded of await page.locator("[role=dialog] [aria-expanded=false]").all()) await folded.click();
}

async function openKeys(page: Page): Promise<void> {
  await untilDrawn(page);
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
}

async function openForm(page: Page): Promise<void> {
  await firstClaim(page);
  await page.getByRole("button", { name: "添加论断" }).click();
  const form = page.getByRole("region", { name: "添加论断" });
  await form.getByLabel("主体").fill("新公司");
  await page.getByRole("option", { name: /“新公司”/ }).click();
  await form.getByRole("group", { name: "新建：新公司" }).waitFor();
  await form.getByRole("button", { name: "再添加一条来源" }).click();
  await form.locator("details").evaluateAll((folded) => {
    for (const one of folded) one.setAttribute("open", "");
  });
}

async function openTour(page: Page): Promise<void> {
  await page.getByRole("button", { name: "开始导览" }).click();
  await page.getByText("导览，第1步").waitFor();
}

async function searchFor(page: Page, text: string): Promise<void> {
  await page.getByRole("combobox", { name: /搜索/ }).fill(text);
  await page.getByRole("option").first().waitFor();
}

async function panel(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ state: "attached" });
}

async function firstClaim(page: Page): Promise<void> {
  await page.getByRole("article").first().waitFor({ state: "attached" });
}

async function firstRow(page: Page): Promise<void> {
  await page.locator("tbody tr").first().waitFor();
}

async function firstAlert(page: Page): Promise<void> {
  await page.getByRole("alert").first().waitFor();
}
