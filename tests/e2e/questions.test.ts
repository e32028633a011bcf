import { describeWithBrowser } from "../support/browser/browser.ts";
import { askingQuestions } from "./core/askingQuestions.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { eventually } from "./support/eventually.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The questions", () => {
  const test = useAtlas();

  askingQuestions(test);

  test("are told in the briefing with their table and their limits, and the address asks them anew", async ({
    open,
  }) => {
    const page = await open("/analysis");
    await page.getByRole("link", { name: "Questions" }).click();
    await page.getByRole("link", { name: /^What is suspended/ }).click();
    await page.getByRole("heading", { name: /^\d+ rows?$/ }).waitFor();
    const asked = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    await page.getByRole("textbox", { name: "Title" }).waitFor();
    // The title is what was found, once the answer is there; the question stands below it.
    const found = /^13 claims recorded as suspended/;
    await eventually(async () =>
      expect(await page.getByRole("textbox", { name: "Title" }).inputValue()).toMatch(found),
    );
    const pages = page.frameLocator("iframe");
    await pages.getByRole("heading", { level: 1, name: found }).waitFor();
    await pages
      .getByText(asked ?? "", { exact: true })
      .first()
      .waitFor();
    // The first rows in the paper, and the others at its end.
    await pages
      .getByRole("table", { name: asked ?? "" })
      .first()
      .waitFor();
    await pages.getByText("What this cannot tell you:").first().waitFor();
  });

  test("list the technologies by stage to choose from", async ({ open }) => {
    const page = await open("/questions/whoElseMakesIt");
    await page.getByRole("combobox", { name: "Technology" }).click();
    const list = page.getByRole("listbox", { name: "Entities found" });
    await list.getByRole("group", { name: "Magnet" }).waitFor();
    expect(await list.getByRole("group").count()).toBeGreaterThan(8);
    expect(await list.getByRole("option").count()).toBeGreaterThan(70);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/technology=/);
  });

  test("are told in the reader's language, with what was asked", async ({ open }) => {
    const view = "s=sintered-ndfeb-magnets";
    const asked = encodeURIComponent("/questions/whoElseMakesIt?technology=sintered-ndfeb-magnets");
    const page = await open(`/briefing?${view}&analysis=${asked}`, { locale: "zh-CN" });
    const pages = page.frameLocator("iframe");
    await pages.getByRole("heading", { level: 1, name: /烧结钕铁硼/ }).waitFor();
    const table = pages.getByRole("table", { name: "境外哪些机构研发此技术？" });
    await table.getByText("来源称现况如此").first().waitFor();
    expect(await table.getByText("reported as current").count()).toBe(0);
  });

  test("say what is missing, what is wrong, and that nothing found is not nothing there", async ({
    open,
    tolerate,
  }) => {
    const page = await open("/questions/suppliersOf?organisation=mp-materials");
    tolerate(/day=soon|400/);
    await page.getByText(/does not mean that there is nothing/).waitFor();
    await page.goto(new URL("/questions/newSince?day=soon", page.url()).href);
    await page.getByText(/day: expected a date YYYY, YYYY-MM or YYYY-MM-DD/).waitFor();
    await page.goto(new URL("/questions/no-such", page.url()).href);
    await page.getByRole("heading", { name: "Question not found" }).waitFor();
  });

  test("have no fault that axe can find, in the list and in an answer with open claims", async ({ open }) => {
    const page = await open("/questions");
    await page.getByRole("heading", { name: "Who owns whom" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(new URL("/questions/disputedClaims", page.url()).href);
    await page.getByRole("button", { name: "Show 1 claim of row 1", exact: true }).click();
    expect(await axeViolations(page)).toEqual([]);
  });
});
