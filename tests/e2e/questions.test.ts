import { describeWithBrowser } from "../support/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { drawnIds } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The questions", () => {
  const test = useAtlas();

  test("lead by keyboard from the list to an answer, from a row to its claims, and from a claim to its sources", async ({
    open,
  }) => {
    const page = await open("/questions");
    await page.getByRole("searchbox", { name: "Find a question" }).fill("outside china can make");
    await page.getByRole("link", { name: "Who outside China can make this?" }).press("Enter");
    await page.getByText("To ask this, give: Technology.").waitFor();
    await page.getByRole("combobox", { name: "Technology" }).fill("sintered ndfeb");
    await page
      .getByRole("option", { name: /^Sintered NdFeB magnets/ })
      .first()
      .waitFor();
    await page.getByRole("combobox", { name: "Technology" }).press("Enter");
    await page.waitForURL("**/questions/whoElseMakesIt?technology=sintered-ndfeb-magnets");
    await page.getByRole("heading", { name: /^\d+ rows$/ }).waitFor();
    expect(await page.getByRole("row").nth(1).textContent()).toContain("Proterial");

    await page.getByRole("button", { name: "1 claim of row 1: show" }).press("Enter");
    const claim = page.getByRole("list", { name: "Claims of row 1" }).getByRole("link");
    await claim.press("Enter");
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel
      .getByRole("link", { name: /opens in a new tab/ })
      .first()
      .waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: /^\d+ rows$/ }).waitFor();
  });

  test("put an answer on the canvas and into a briefing, and keep the order that was clicked", async ({ open }) => {
    const page = await open("/questions/severalOwners");
    const firstOf = async () => await page.getByRole("row").nth(1).getByRole("cell").nth(1).textContent();
    const before = await firstOf();
    await page.getByRole("button", { name: "Organisation" }).click();
    expect(await page.getByRole("columnheader", { name: "Organisation" }).getAttribute("aria-sort")).toBe("ascending");
    expect(await firstOf()).not.toBe(before);
    expect(await page.getByRole("link", { name: "Briefing" }).last().getAttribute("href")).toMatch(/^\/briefing\?s=/);
    await page.getByRole("link", { name: "Show on the canvas" }).click();
    expect((await drawnIds(page)).length).toBeGreaterThan(50);
  });

  test("are told in the briefing with their table and their limits, and the address asks them anew", async ({
    open,
  }) => {
    const page = await open("/analysis");
    await page.getByRole("link", { name: "Questions" }).click();
    await page.getByRole("link", { name: /^What is suspended/ }).click();
    await page.getByRole("heading", { name: /^\d+ rows?$/ }).waitFor();
    const asked = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("main").getByRole("link", { name: "Briefing" }).click();
    await page.getByRole("textbox", { name: "Title" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Title" }).inputValue()).toBe(asked);
    const pages = page.frameLocator("iframe");
    await pages.getByRole("heading", { level: 2, name: asked ?? "" }).waitFor();
    await pages.getByRole("table", { name: asked ?? "" }).waitFor();
    await pages.getByText("What this cannot tell:").first().waitFor();
    await page.getByRole("checkbox", { name: "Answer of the analysis" }).uncheck();
    await pages.getByRole("table", { name: asked ?? "" }).waitFor({ state: "detached" });
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
    await page.getByRole("heading", { name: "There is no such question" }).waitFor();
  });

  test("have no fault that axe can find, in the list and in an answer with open claims", async ({ open }) => {
    const page = await open("/questions");
    await page.getByRole("heading", { name: "Who owns whom" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(new URL("/questions/disputedClaims", page.url()).href);
    await page.getByRole("button", { name: "1 claim of row 1: show" }).click();
    expect(await axeViolations(page)).toEqual([]);
  });
});
