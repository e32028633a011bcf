import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { beyondTheEdge } from "./support/beyondTheEdge.ts";
import { eventually } from "./support/eventually.ts";
import { useAtlas } from "./support/useAtlas.ts";

const PAPERS = "tests/support/frozen/papers";

async function bring(page: Page, path: string) {
  await page.locator('input[type="file"][accept*=".pptx"]').setInputFiles(path);
  await page.waitForURL(/\/read\?paper=/);
}

describeWithBrowser("Checking a paper of the atlas", () => {
  const test = useAtlas();

  test("tells what became of a paper of release 0.2, and sends no more than ids, version and day", async ({ open }) => {
    const page = await open("/read", { locale: "en-GB" });
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.postData() ?? ""));
    await bring(page, `${PAPERS}/release-0.2.docx`);
    await page.getByRole("heading", { name: "2 of 3 claims changed" }).waitFor();
    await page.getByText("3 claims were found by their statements, word for word.").waitFor();
    await page.getByText("agreed in March 2023").first().waitFor();
    const bodies = sent.filter((body) => body.includes("2026.12.2")).map((body) => JSON.parse(body));
    expect(bodies).toMatchObject([
      { from: "2026.12.2", ids: ["wsu-061", "wsu-048", "wsu-058"], made: "2026-11-25", day: expect.anything() },
    ]);
    expect(Object.keys(bodies[0])).toHaveLength(4);
    expect(sent.join()).not.toContain("Sojitz");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("makes a note of the findings to hand on, and the paper anew", async ({ open }) => {
    const page = await open("/read", { locale: "en-GB" });
    await bring(page, `${PAPERS}/release-0.2.csv.zip`);
    await page.getByRole("link", { name: "Note to hand on" }).click();
    await page.frameLocator("iframe").getByText("Does release-0.2.csv.zip still hold?").first().waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "Make it anew" }).click();
    await page.waitForURL(/\/briefing\?s=jogmec,lynas-rare-earths,sojitz,mp-materials&points=wsu-061,wsu-048/);
  });

  test("leads from the strip to a claim and its sentence, and makes a note of one page of a long paper", async ({
    open,
  }) => {
    for (const locale of ["en-GB", "zh-CN"]) {
      const page = await open("/read", { locale });
      await bring(page, `${PAPERS}/release-0.2/comparison.docx`);
      const strip = page.getByRole("toolbar");
      await strip.getByRole("button").first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      const claim = page.locator("li:focus");
      await claim.getByText(/^(In the paper: under “要点”|文稿中的位置：“要点”之下)/).click();
      const opened = page.locator("li", { has: page.locator("details[open]") });
      await opened.getByText("JL MAG plans 40,000 tonnes of annual magnet capacity").last().waitFor();

      await page.getByRole("link", { name: /^(Note to hand on|可转交的说明)$/ }).click();
      const note = page.frameLocator("iframe");
      await note
        .getByText(/the gravest \d+ of 35|35处中最要紧的\d+处/)
        .first()
        .waitFor();
      await note
        .getByText(/1,000\s?(tonnes a year|吨\/年)/)
        .first()
        .waitFor();
      // In Word, in print and in the preview.
      await eventually(async () => expect(await page.getByText(/^(1 page|1页)$/).count()).toBe(3));
    }
  });

  test("knows a paper that was printed as a PDF by its text", async ({ open, tolerate }) => {
    const page = await open("/read", { locale: "en-GB" });
    tolerate(/^foreign request: file:/);
    const printed = await page.context().newPage();
    await printed.goto(`file://${process.cwd()}/${PAPERS}/release-0.2.html`);
    const path = "tests/output/printed.pdf";
    await printed.pdf({ path, preferCSSPageSize: true });
    await printed.close();
    await bring(page, path);
    await page.getByRole("heading", { name: "2 of 3 claims changed" }).waitFor();
  });

  test("fits a phone in Chinese, and says of another file that the atlas did not make it", async ({ open }) => {
    const page = await open("/read", { locale: "zh-CN", viewport: { width: 390, height: 844 } });
    await page.locator('input[type="file"][accept*=".pptx"]').setInputFiles("tests/e2e/explorer.png");
    await page.getByText("explorer.png不是图谱制作的").waitFor();
    await bring(page, `${PAPERS}/release-0.2.pptx`);
    await page.getByRole("heading", { name: "3项论断中有2项变更" }).waitFor();
    expect(await beyondTheEdge(page)).toBe(0);
  });
});
