import { describeWithBrowser } from "../support/browser/browser.ts";
import { OfficeFile, textIn } from "../support/records/officeFile.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { useAtlas } from "./support/useAtlas.ts";

const seed = "/article?source=reex-2025-baogang-innovation";
const answer = /^Of the \d+ claims in the data set that rest on this source, \d+ are disputed, .*\.$/;

describeWithBrowser("The scorecard of an article", () => {
  const test = useAtlas();

  test("is reached from the card of a source, and answers in one sentence that goes into a Word document", async ({
    open,
  }) => {
    const page = await open("/explore?s=baogang-group*&sel=source:reex-2025-baogang-innovation");
    await page.getByRole("link", { name: "How much of this holds up?" }).click();
    await page.waitForURL(`**${seed}`);
    const sentence = (await page.getByText(answer).textContent()) ?? "";
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    await page.frameLocator("iframe").getByText(sentence).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as Word document", exact: true }).click(),
    ]);
    const file = new OfficeFile(await downloaded(download));
    expect(file.elements("word/document.xml", "w:p").map(textIn)).toContain(sentence);
  });

  test("is asked by keyboard: a source is looked for and picked, and a row opens onto its claim", async ({ open }) => {
    const page = await open("/article");
    await page.getByText("Choose a source, or begin with this one:").waitFor();
    await page.getByRole("link", { name: /^What Baogang says about its innovation/ }).waitFor();
    await page.getByRole("searchbox", { name: "Source" }).fill("baogang");
    const found = page.getByRole("listitem").getByRole("button").first();
    await found.press("Enter");
    await page.waitForURL(/\/article\?source=./);
    await page.goto(new URL(seed, page.url()).href);
    const disputed = page.getByRole("region", { name: "Disputed", exact: true });
    await disputed.getByRole("button", { name: "Show 1 claim of row 1" }).press("Enter");
    await disputed.getByRole("list", { name: "Claims of row 1" }).getByRole("link").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("says in Chinese what it says in English, and of an unknown source that it is not there", async ({
    open,
    tolerate,
  }) => {
    const page = await open(seed, { locale: "zh-CN" });
    await page.getByText(/^数据集中依据该来源的论断共\d+项：/).waitFor();
    tolerate(/404/);
    await page.goto(new URL("/article?source=no-such-source", page.url()).href);
    await page.getByText("本版数据集中没有来源no-such-source。").waitFor();
  });
});
