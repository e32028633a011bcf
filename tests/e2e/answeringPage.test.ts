import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "s=northern-rare-earth*11";

describeWithBrowser("A briefing saved as a web page and opened from a file without a network", () => {
  const test = useAtlas();

  test("shows the claims of what is pointed at, clicked or reached by keys, and asks nobody", async ({ open }) => {
    const { page, requests } = await openSaved(await open(`/briefing?${view}`));
    const panel = page.getByRole("complementary", { name: "Claims and sources" });
    expect(await panel.getByRole("heading", { level: 2 }).textContent()).toBe("Claims and sources");
    const group = entity(page, "baogang-group");
    await group.hover();
    await panel.getByRole("heading", { level: 2, name: /^Baogang Group/ }).waitFor();
    expect(await panel.getByRole("article").count()).toBeGreaterThan(1);
    expect(await panel.getByRole("link", { name: /\p{L}/u }).first().getAttribute("href")).toMatch(/^(https?:|#note-)/);

    const magnets = entity(page, "baotou-steel");
    await magnets.click();
    await group.hover();
    await panel.getByRole("heading", { level: 2, name: /^Baotou Steel/ }).waitFor();
    await page.keyboard.press("ArrowRight");
    const reached = await page.locator(":focus").getAttribute("aria-label");
    const title = await panel.getByRole("heading", { level: 2 }).textContent();
    expect(title).not.toMatch(/^Baotou Steel [^a-z]|^Baotou Steel$/);
    expect(reached?.startsWith(title ?? "nothing")).toBe(true);
    await page.keyboard.press("Escape");
    await panel.getByRole("heading", { level: 2, name: "Claims and sources" }).waitFor();
    expect(requests).toEqual([page.url()]);
  });

  test("filters by grade and searches in both scripts", async ({ open }) => {
    const { page } = await openSaved(await open(`/briefing?${view}`));
    const status = page.getByRole("search").getByRole("status");
    const [, all = ""] = /^(\d+) claims/.exec((await status.textContent()) ?? "") ?? [];
    await page.getByRole("checkbox", { name: /^Corroborated/ }).uncheck();
    expect(await status.textContent()).toMatch(new RegExp(`^\\d+ of ${all} claims`));
    expect(await page.locator("article[data-grade=corroborated]").count()).toBe(0);
    expect(await page.locator("figure .faded").count()).toBeGreaterThan(0);
    await page.getByRole("checkbox", { name: /^Corroborated/ }).check();
    await page.getByRole("searchbox").fill("包钢钢联");
    const found = page.getByRole("complementary").getByRole("heading", { level: 3 });
    expect(await found.count()).toBeGreaterThan(0);
    for (const title of await found.allTextContents()) expect(title).toContain("Baotou Steel");
  });

  test("has nothing that axe finds wrong, fits a phone, and prints without its controls", async ({ open }) => {
    const { page } = await openSaved(await open(`/briefing?${view}`), { viewport: { width: 390, height: 844 } });
    await entity(page, "baogang-group").click();
    await page.getByRole("complementary").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const wider = () =>
      page.locator(".wide").evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth).length);
    expect(await wider()).toBe(0);
    await page.getByRole("button", { name: "Enlarge the figure" }).click();
    expect(await wider()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("complementary").isVisible()).toBe(false);
    expect(await page.getByRole("search").isVisible()).toBe(false);
  });

  test("is read without script as the paper that it is", async ({ open }) => {
    const { page } = await openSaved(await open(`/briefing?${view}`), { javaScriptEnabled: false });
    await page.locator("figure svg g.entity").first().waitFor();
    expect(await page.locator(".ask, .answers").count()).toBe(0);
    const off = page.locator("noscript p");
    expect(await off.isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await off.isVisible()).toBe(false);
    expect(await page.locator(".notes li").count()).toBeGreaterThan(0);
  });

  test("answers in Chinese where the briefing is Chinese", async ({ open }) => {
    const { page } = await openSaved(await open(`/briefing?${view}`, { locale: "zh-CN" }), {}, "网页");
    await entity(page, "baogang-group").hover();
    await page.getByRole("complementary", { name: "论断与来源" }).getByText("来源").first().waitFor();
  });
});

function entity(page: Page, id: string): Locator {
  return page.locator(`figure g.entity[data-entity=${id}]`);
}

/** Saves the web page of a briefing and opens the file with the network off. */
async function openSaved(
  briefing: Page,
  options: BrowserContextOptions = {},
  name = "Web page",
): Promise<{ page: Page; requests: string[] }> {
  await briefing.frameLocator("iframe").locator("figure svg").waitFor();
  const button = briefing.getByRole("button", { name: new RegExp(`(Save as |保存为)${name}$`) });
  const [download] = await Promise.all([briefing.waitForEvent("download"), button.click()]);
  const file = join(await mkdtemp(join(tmpdir(), "atlas-page-")), "page.html");
  await writeFile(file, await downloaded(download));
  const browser = briefing.context().browser();
  if (!browser) throw new Error("There is no browser.");
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, requests };
}
