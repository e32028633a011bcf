import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { curatedView, readingTheTable, rowCount } from "./core/readingTheTable.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { beyondTheEdge } from "./support/beyondTheEdge.ts";
import { eventually } from "./support/eventually.ts";
import { drawnIds } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const hubs =
  "s=baogang-group*200,northern-rare-earth*200,china-rare-earth-group*200,mp-materials*200,lynas-rare-earths*200,sintered-ndfeb-magnets*200";
/** A view with few rows, because axe takes time for every cell. */
const few = "s=bayan-obo*&sel=bayan-obo";
const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

describeWithBrowser("The table", () => {
  const test = useAtlas();

  readingTheTable(test);

  test("is gone through with the keyboard from end to end, however long, and never loses the focus", async ({
    open,
  }) => {
    const page = await open(`/table?${hubs}&tab=claims`);
    const rows = await rowCount(page);
    const columns = await page.getByRole("columnheader").count();
    expect(rows).toBeGreaterThan(400);
    expect(await page.locator("[data-index]").count()).toBeLessThan(100);
    await page.locator('[data-cell="0:0"]').focus();
    await page.keyboard.press("Control+End");
    await page.waitForFunction(
      (cell) => document.activeElement instanceof HTMLElement && document.activeElement.dataset.cell === cell,
      `${rows - 1}:${columns - 1}`,
    );
    await page.keyboard.press("Home");
    await eventually(async () => expect(await inSight(page, `[data-cell="${rows - 1}:0"]`)).toBe(true));
    await page.mouse.move(300, 500);
    await page.mouse.wheel(0, -200_000);
    await page.waitForFunction(() => document.querySelector('[data-index="0"]') !== null);
    await page.keyboard.press("ArrowUp");
    await eventually(async () => expect(await focusedCell(page)).toBe(`${rows - 2}:0`));
    await page.keyboard.press("Enter");
    await page.waitForURL(/sel=/);
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.search.includes("sel="));
  });

  test("shows the row that was selected elsewhere, wherever it stands", async ({ open }) => {
    const page = await open(`/table?${hubs}&sort=name`);
    expect(await rowCount(page)).toBeGreaterThan(200);
    await page.locator('[data-cell="0:0"]').focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.waitForURL(/sel=/);
    await page.reload();
    await page.getByRole("row", { selected: true }).waitFor();
    await page.waitForFunction(() => (document.querySelector("[role=grid]")?.parentElement?.scrollTop ?? 0) > 0);
    await eventually(async () => expect(await inSight(page, '[aria-selected="true"] > th')).toBe(true));
  });

  test("costs the first drawing nothing: its script comes when it is opened", async ({ open }) => {
    const scripts: string[] = [];
    const page = await open(`/explore?${curatedView}`, {}, (context) =>
      context.on("request", (request) => scripts.push(request.url())),
    );
    await drawnIds(page);
    const isTable = (url: string) => /TablePage.*\.js$/.test(url);
    expect(scripts.filter(isTable)).toEqual([]);
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await page.getByRole("grid").waitFor();
    expect(scripts.filter(isTable)).toHaveLength(1);
  });

  test("comes when one tries again, where its script did not come the first time", async ({ open, tolerate }) => {
    const page = await open(`/explore?${few}`);
    await drawnIds(page);
    tolerate(/TablePage|ERR_FAILED|dynamically imported module/);
    await page.route(/TablePage.*\.js$/, (route) => route.abort(), { times: 1 });
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("grid").waitFor();
  });

  test("scrolls sideways in itself on a phone, with the names standing still", async ({ open }) => {
    const page = await open(`/table?${curatedView.replace(/&sel=.*/, "")}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole("grid").waitFor();
    const tooWide = await beyondTheEdge(page);
    expect(tooWide).toBeLessThanOrEqual(0);
    const name = page.getByRole("rowheader").first();
    const before = await name.boundingBox();
    await page.getByRole("grid").evaluate((grid) => grid.parentElement?.scrollBy({ left: 400, behavior: "instant" }));
    expect((await name.boundingBox())?.x).toBe(before?.x);
    expect(await page.getByRole("columnheader").allTextContents()).toEqual([
      "Name ",
      "Type ",
      "Claims in view ",
      "Best evidence ",
      "Weakest evidence ",
      "Chinese name ",
      "Claims in total ",
      "Neighbours not shown ",
      "Kind or stage ",
      "Country or region ",
    ]);
    await name.tap();
    await page.waitForURL(/sel=/);
  });

  for (const viewport of sizes) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const [name, query] of [
        ["the entities", few],
        ["the claims", `${few}&tab=claims&sort=evidence&hideEvidence=assessed`],
        ["nothing", ""],
      ] as const) {
        test(`gives axe nothing to find with ${name} in it, ${colorScheme}, ${viewport.width} pixels wide`, async ({
          open,
        }) => {
          const page = await open(`/table?${query}`, { viewport, colorScheme, reducedMotion: "reduce" });
          await (query === "" ? page.getByText("The table is empty") : page.getByRole("grid")).waitFor();
          expect(await axeViolations(page)).toEqual([]);
        });
      }
    }
  }
});

function focusedCell(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLElement ? focused.dataset.cell : undefined;
  });
}

/** Whether a cell is between the table's head and lower edge, and not under the first column. */
function inSight(page: Page, cell: string): Promise<boolean> {
  return page.locator(cell).evaluate((element) => {
    const { top, bottom, left } = element.getBoundingClientRect();
    const table = element.closest("[role=grid]");
    const frame = table?.parentElement?.getBoundingClientRect();
    const head = table?.querySelector("thead")?.getBoundingClientRect();
    const headHeight = head?.height ?? 0;
    return frame !== undefined && top >= frame.top + headHeight - 1 && bottom <= frame.bottom + 1 && left >= frame.left;
  });
}
