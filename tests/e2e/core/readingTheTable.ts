import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { claims } from "../../support/oracles/csvClaims.ts";
import { drawnIds } from "../support/explorer.ts";
import type { PageTest } from "../support/useAtlas.ts";

const curated: { view: string } = JSON.parse(readFileSync("data/views/baogang-ore-to-hydrogen.json", "utf8"));
/** The view that the start page calls "Baogang: from ore to hydrogen". */
export const curatedView = curated.view;

/** The view as a table, which shares its selection with the canvas. */
export function readingTheTable(test: PageTest): void {
  test("shows a curated view, sorts and filters it, and what is selected in it is selected on the canvas", async ({
    open,
  }) => {
    const page = await open(`/explore?${curatedView}`);
    const onCanvas = await drawnIds(page);
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await page.waitForURL(/\/table\?/);
    expect(new URL(page.url()).search).toBe(`?${curatedView}`);
    expect(await rowCount(page)).toBe(onCanvas.length);

    await page.getByRole("button", { name: "Claims in total" }).click();
    const counts = (await column(page, 4)).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await page.getByRole("searchbox", { name: "Filter rows" }).fill("technology 回收");
    await page.getByText(new RegExp(`^\\d+ of ${onCanvas.length} rows$`)).waitFor();
    expect(await column(page, 0)).toContain("Magnet recycling");
    await page.getByRole("rowheader", { name: "Magnet recycling" }).click();
    await page.waitForURL(/sel=magnet-recycling/);
    await page
      .getByRole("complementary", { name: "Details" })
      .getByRole("heading", { name: "Magnet recycling" })
      .waitFor();

    const search = new URL(page.url()).search;
    await page.getByRole("link", { name: "Explore" }).click();
    await page.waitForURL(/\/explore\?/);
    expect(new URL(page.url()).search).toBe(search);
    expect(await drawnIds(page)).toEqual(onCanvas);
    expect(await page.locator('[data-entity][aria-pressed="true"]').getAttribute("data-entity")).toBe(
      "magnet-recycling",
    );

    await page.goBack();
    const selected = page.getByRole("row", { selected: true });
    await selected.waitFor();
    expect(await selected.getByRole("rowheader").textContent()).toBe("Magnet recycling");
    expect(await page.getByRole("columnheader", { name: "Claims in total" }).getAttribute("aria-sort")).toBe(
      "descending",
    );
  });

  test("shows the claims between the entities, the weakest first where one asks for that", async ({ open }) => {
    const ids = new URLSearchParams(curatedView).get("s")?.split(".") ?? [];
    const between = claims.filter(({ subject = "", object = "" }) => ids.includes(subject) && ids.includes(object));
    const page = await open(`/table?${curatedView}`);
    await page.getByRole("tab", { name: /^Claims/ }).click();
    expect(await rowCount(page)).toBe(between.length);
    await page.getByRole("button", { name: "Evidence", exact: true }).last().click();
    await page.waitForURL(/sort=evidence/);
    const grades = await column(page, 3);
    expect([grades[0], grades.at(-1)]).toEqual(["Disputed", "Corroborated"]);
    await page.getByRole("row").nth(1).click();
    await page.waitForURL(/sel=claim:/);
    await page
      .getByRole("complementary", { name: "Details" })
      .getByText(/^Claim [a-z]+-\d+$/)
      .first()
      .waitFor();
  });
}

/** Number of rows of the table, including those not rendered. */
export async function rowCount(page: Page): Promise<number> {
  return Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 1;
}

/** The texts of one column, from top to bottom. */
export function column(page: Page, place: number): Promise<string[]> {
  return page.locator(`[data-cell$=":${place}"]:not([data-cell^="-1"])`).allTextContents();
}
