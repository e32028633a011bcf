import type { Download, Page } from "playwright-core";
import { formats } from "../../../client/src/papers/formats/formats.ts";
import { strings } from "../../../client/src/papers/formats/strings.ts";
import { OfficeFile } from "../../support/records/officeFile.ts";
import { downloaded } from "../support/downloaded.ts";
import { eventually } from "../support/eventually.ts";
import { untilDrawn } from "../support/explorer.ts";
import type { PageTest } from "../support/useAtlas.ts";

const view = "s=baogang-group*";
const secret = "Words that nobody else may read";
/** The first bytes of files, by extension. */
const beginnings: Record<string, string> = {
  docx: "PK",
  pptx: "PK",
  xlsx: "PK",
  "csv.zip": "PK",
  html: "<!doctype html>",
  md: "Briefing",
  svg: "<svg",
  "96dpi.png": "\x89PNG",
  "192dpi.png": "\x89PNG",
  "300dpi.png": "\x89PNG",
  ris: "TY",
  bib: "@",
};

/** The document of a view, saved in every format. */
export function makingABriefing(test: PageTest): void {
  test("is reached from the view, takes the author's words, and is saved as every kind of file", async ({ open }) => {
    const page = await open(`/explore?${view}`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await untilDrawn(page);
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("menuitem", { name: "Create briefing of this view" }).click();
    await page.waitForURL(/\/briefing\?s=baogang-group\*$/);
    const pages = page.frameLocator("iframe");
    await pages.getByRole("heading", { level: 1, name: /^Baogang Group: / }).waitFor();
    expect(await pages.locator("figure svg .entity").count()).toBeGreaterThan(3);
    // Two pages in Word, in print and in the preview.
    await eventually(async () => expect(await page.getByText("2 pages", { exact: true }).count()).toBe(3));

    await page.getByRole("textbox", { name: "Title" }).fill("Who owns what");
    await page.getByRole("textbox", { name: "Summary" }).fill(secret);
    await pages.getByRole("heading", { level: 1, name: "Who owns what" }).waitFor();
    await pages.getByText(secret).waitFor();
    for (const format of formats) {
      const download = await save(page, strings.formats[format.id]?.name ?? "");
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^Who-owns-what-20\\d\\d-\\d\\d-\\d\\d\\.${format.ending}$`),
      );
      const file = await downloaded(download);
      expect(file.length).toBeGreaterThan(150);
      const begins = beginnings[format.ending] ?? "";
      expect(file.subarray(0, begins.length).toString("latin1")).toBe(begins);
    }
    expect(asked.filter((request) => /nobody|Who.{1,3}owns.{1,3}what/.test(request))).toEqual([]);
    expect(asked.filter((request) => !request.startsWith("blob:") && !/\/(?:api|assets)\//.test(request))).toEqual([]);
  });

  test("takes the look of an office's own files, which stay in the browser", async ({ open }) => {
    const page = await open("/briefing?s=baogang-group,northern-rare-earth");
    for (const name of ["office-letter.docx", "office-wide.pptx"] as const) {
      await page.locator('input[type="file"][accept*=".docx"]').setInputFiles(`tests/support/templates/${name}`);
      await page.getByText(`will look like “${name}”.`).waitFor();
    }
    await page.reload();
    await page.getByRole("button", { name: "Remove the template office-wide.pptx" }).waitFor();
    const document = new OfficeFile(await downloaded(await save(page, "Word document")));
    expect(document.text("word/footer1.xml")).toContain("Office of the Minister");
    expect(document.text("word/document.xml")).toContain("Baogang Group");
    const slides = new OfficeFile(await downloaded(await save(page, "PowerPoint slides")));
    expect(slides.text("ppt/theme/theme1.xml")).toContain("7A1F1F");
    expect(slides.elements("ppt/presentation.xml", "p:sldId")).toHaveLength(6);
  });
}

export async function save(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${name}`, exact: true }).click(),
  ]);
  return download;
}
