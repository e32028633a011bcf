import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { longPdf, readerFiles } from "../support/reading/hostileFiles.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { beyondTheEdge } from "./support/beyondTheEdge.ts";
import { serverWithDesk } from "./support/deskFolder.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const ARTICLE = `Baogang unveils new rail

Baogang has unveiled rail for trains at 400 km/h. Northern Rare Earth develops disc motors.
Baotou Steel will show a disc motor to Siemens Mobility next spring.`;

const card = (page: Page) => page.getByRole("region", { name: "What the atlas knows" });

async function paste(page: Page, text = ARTICLE) {
  await page.getByLabel("Text of the article").fill(text);
  await page.keyboard.press("Control+Enter");
  await page.locator("[data-sentence]").first().waitFor();
}

describeWithBrowser("Reading an article against the atlas", () => {
  const test = useAtlas({ server: serverWithDesk });

  test("reads a pasted text by keyboard, drafts a claim of it, and comes back to its sentence", async ({ open }) => {
    const page = await open("/read", { locale: "en-GB" });
    await paste(page);
    const bars = page.getByRole("button", { name: /^Sentence \d/ });
    expect(await bars.count()).toBe(3);
    await page.keyboard.press("ArrowDown");
    await card(page).getByText("Sentence 1 of 3").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await card(page).getByText("Sentence 3 of 3").waitFor();
    await card(page).getByRole("button", { name: "Draft a claim" }).click();
    await page.waitForURL(/draft=desk-/);
    await page.getByLabel("Statement").waitFor();
    expect(await page.getByLabel("Statement").inputValue()).toBe(
      "Baotou Steel will show a disc motor to Siemens Mobility next spring.",
    );
    expect(page.url()).not.toContain("spring");
    await page.goBack();
    await card(page).getByText("Sentence 3 of 3").waitFor();
    await card(page).getByRole("button", { name: "Go on with the draft" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("puts what the text names on the canvas, and makes a briefing of the reading", async ({ open }) => {
    const page = await open("/read", { locale: "en-GB" });
    await paste(page);
    await card(page).getByRole("link", { name: "Briefing of this reading" }).click();
    await page.waitForURL(/\/briefing\?/);
    await page.frameLocator("iframe").getByText("The article is “Baogang unveils new rail”.").first().waitFor();
    expect(decodeURIComponent(page.url())).not.toContain("400 km/h");
    await page.goBack();
    await card(page)
      .getByRole("link", { name: /entities as a graph/ })
      .click();
    await untilDrawn(page);
    expect(page.url()).toMatch(/explore\?s=.*baotou-steel/);
  });

  test("a link to a reading opens elsewhere without the text and says why", async ({ open }) => {
    const page = await open("/read?reading=text-abc", { locale: "en-GB" });
    await page.getByText(/stayed in the tab where it was read/).waitFor();
  });

  test("on a phone the card is a sheet, and nothing reaches beyond the edge", async ({ open }) => {
    const page = await open("/read", { locale: "zh-CN", viewport: { width: 390, height: 800 }, colorScheme: "dark" });
    await page.locator("textarea").fill(ARTICLE);
    await page.getByRole("button", { name: "读这段文字" }).click();
    await page
      .locator("[data-sentence]")
      .nth(1)
      .locator("p")
      .click({ position: { x: 200, y: 10 } });
    await page.getByText("第2句，共3句").waitFor();
    const covered = () =>
      page.evaluate(() => {
        const bottom = document.querySelector("[data-sentence][data-selected]")?.getBoundingClientRect().bottom ?? 0;
        return bottom - (document.querySelector("[data-open]")?.getBoundingClientRect().top ?? 0);
      });
    expect(await covered()).toBeLessThanOrEqual(0);
    expect(await beyondTheEdge(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "关闭" }).click();
    expect(await page.getByText("第2句，共3句").isVisible()).toBe(false);
  });

  test("reads a file that is dropped on the page", async ({ open }) => {
    const page = await open("/read", { locale: "en-GB" });
    await page.getByLabel("Text of the article").waitFor();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "news.txt"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, ARTICLE);
    await page.locator("[data-sentence]").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("reads PDF files, Chinese ones too, and tells what is wrong with others", async ({ open }) => {
    const page = await open("/read", { locale: "en-GB" });
    for (const { name, bytes, lines } of readerFiles().filter((file) => file.name.endsWith(".pdf"))) {
      await page
        .locator("main input[type=file]")
        .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) });
      const answer =
        lines === null ? page.getByRole("alert").filter({ hasText: name }) : page.locator("[data-sentence]").first();
      await answer.waitFor();
      const text = await page.locator("main").textContent();
      expect((lines ?? []).filter((line) => !text?.includes(line))).toEqual([]);
      if (lines !== null) await page.getByRole("link", { name: "Another text" }).click();
    }
  });

  test("gives an endless PDF up, and lets a long one be cancelled while the page goes on", async ({ open }) => {
    const page = await open("/read", { locale: "en-GB" });
    const bring = (name: string, bytes: Uint8Array) =>
      page
        .locator("main input[type=file]")
        .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) });
    await bring("long.pdf", longPdf(2000));
    await page.getByText(/^page \d+ of 2000$/).waitFor();
    const field = page.getByLabel("Text of the article");
    await field.fill("Still here.");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Reading long.pdf…").waitFor({ state: "detached" });
    expect(await field.inputValue()).toBe("Still here.");
    const endless = readerFiles().find(({ name }) => name === "endless.pdf");
    await bring("endless.pdf", endless?.bytes ?? new Uint8Array());
    await page.getByText("Reading endless.pdf…").waitFor();
    await page.getByRole("alert").filter({ hasText: "endless.pdf took too long to read" }).waitFor();
    expect(page.workers()).toEqual([]);
  });
});
