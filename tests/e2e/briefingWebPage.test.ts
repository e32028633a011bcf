import { describeWithBrowser } from "../support/browser/browser.ts";
import { save } from "./core/makingABriefing.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "s=baogang-group*";

describeWithBrowser("A briefing that is saved as a web page", () => {
  const test = useAtlas();

  test("has nothing that axe finds wrong", async ({ open }) => {
    const page = await open(`/briefing?${view}`, { reducedMotion: "reduce" });
    const download = await save(page, "Web page");
    const saved = await page.context().newPage();
    await saved.setContent((await downloaded(download)).toString());
    expect(await axeViolations(saved)).toEqual([]);
  });

  test("prints as pages of the chosen paper, with their numbers", async ({ open }) => {
    const page = await open(`/briefing?${view}`, { locale: "en-GB" });
    await page.frameLocator("iframe").locator(".notes").waitFor();
    const download = await save(page, "Web page");
    const other = await page.context().newPage();
    await other.setContent((await downloaded(download)).toString());
    const pdf = (await other.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes).toEqual(boxes.map(() => [595, 842]));
  });
});
