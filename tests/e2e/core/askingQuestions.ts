import { eventually } from "../support/eventually.ts";
import { drawnIds } from "../support/explorer.ts";
import type { PageTest } from "../support/useAtlas.ts";

/** A question, its answer, and the claims and sources behind it. */
export function askingQuestions(test: PageTest): void {
  test("lead by keyboard from the list to an answer, from a row to its claims, and from a claim to its sources", async ({
    open,
  }) => {
    const page = await open("/questions");
    await page.getByRole("searchbox", { name: "Find a question" }).fill("outside china develops");
    await page.getByRole("link", { name: "Who outside China develops this?" }).press("Enter");
    await page.getByText("Fill in Technology, then press Ask.").waitFor();
    await page.getByRole("combobox", { name: "Technology" }).fill("sintered ndfeb");
    await page
      .getByRole("option", { name: /^Sintered NdFeB magnets/ })
      .first()
      .waitFor();
    await page.getByRole("combobox", { name: "Technology" }).press("Enter");
    await page.waitForURL("**/questions/whoElseMakesIt?technology=sintered-ndfeb-magnets");
    await page.getByRole("heading", { name: /^\d+ rows$/ }).waitFor();
    expect(await page.getByRole("row").nth(1).textContent()).toContain("Star Group Industrial");

    await page.getByRole("button", { name: "Show 1 claim of row 1", exact: true }).press("Enter");
    const claim = page.getByRole("list", { name: "Claims of row 1" }).getByRole("link").first();
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
    await eventually(async () =>
      expect(await page.getByRole("columnheader", { name: "Organisation" }).getAttribute("aria-sort")).toBe(
        "ascending",
      ),
    );
    await eventually(async () => expect(await firstOf()).not.toBe(before));
    expect(await page.getByRole("link", { name: "Briefing" }).last().getAttribute("href")).toMatch(/^\/briefing\?s=/);
    await page.getByRole("link", { name: "Show on the canvas" }).click();
    expect((await drawnIds(page)).length).toBeGreaterThan(50);
  });
}
