import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { counted, headings, searchingEverywhere } from "./core/searchingEverywhere.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { beyondTheEdge } from "./support/beyondTheEdge.ts";
import { drawnIds, untilDrawn } from "./support/explorer.ts";
import { searchField, searchFor } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

const VIEW = "/explore?s=baogang-group*";
const CLAIMS = "**/api/claims?*";

describeWithBrowser("Search everywhere", () => {
  const test = useAtlas();

  searchingEverywhere(test);

  test("adds several with Ctrl+Enter, and gives the focus back on Escape", async ({ open }) => {
    const page = await open("/explore?s=tesla");
    await untilDrawn(page);
    await page.getByRole("application", { name: "Graph" }).focus();
    await page.keyboard.press("Control+K");
    await page.keyboard.type("lynas");
    // The first hit may belong to earlier letters: Enter would wait for the answer, and Escape would end that wait.
    await counted(page, / found$/);
    await page.getByRole("option", { selected: true, name: /^Lynas Rare Earths/ }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("mp materials");
    await counted(page, / found$/);
    await page.getByRole("option", { selected: true, name: /^MP Materials/ }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Escape");
    await page.waitForURL(/mp-materials/);
    expect((await drawnIds(page)).sort()).toEqual(["lynas-rare-earths", "mp-materials", "tesla"]);
    expect(await focused(page)).toBe("Graph");
    expect(await page.getByRole("option").count()).toBe(0);
  });

  test("adds all entities of a kind that were found, as one step", async ({ open }) => {
    const page = await open("/explore?s=tesla");
    await untilDrawn(page);
    const names = await searchFor(page, "technology: magnet");
    const [last] = names.slice(-1);
    expect(last).toBe(`Add all ${names.length - 1} to the canvas`);
    await page.getByRole("option").last().click();
    await page.waitForURL(/sel=/);
    expect(await drawnIds(page)).toHaveLength(names.length);
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get("s") === "tesla");
  });

  test("does what a command says, found by its name", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group");
    await untilDrawn(page);
    await command(page, "hide sel");
    await page.waitForURL(/hide=baogang-group/);
    await command(page, "undo");
    await page.waitForURL((url) => !url.search.includes("hide="));
    await command(page, "names in eng");
    await page.waitForURL(/labels=en/);
    await command(page, "go to table");
    await page.waitForURL(/\/table\?/);
    await command(page, "start page");
    await page.waitForURL((url) => url.pathname === "/");
  });

  test("offers what was picked last, also after a reload, and forgets it when told", async ({ open }) => {
    const page = await open("/explore");
    await searchFor(page, "包钢");
    await page.getByRole("option").first().click();
    await page.waitForURL(/sel=baogang-group/);
    await page.reload();
    await untilDrawn(page);
    await page.keyboard.press("/");
    await page.getByRole("group", { name: "Recent" }).waitFor();
    expect(await page.getByRole("group", { name: "Recent" }).getByRole("option").allTextContents()).toEqual([
      expect.stringContaining("Baogang Group"),
    ]);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Clear recent picks");
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: "Recent" }).waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "detached" });
  });

  test("says which part of the search did not get through, and finds it on a second try", async ({
    open,
    tolerate,
  }) => {
    const page = await open("/explore", {}, (context) =>
      context.route(CLAIMS, (route) => route.fulfill({ status: 503, json: busy })),
    );
    await searchField(page).pressSequentially("hydrogen");
    tolerate(/503/);
    await page
      .getByText(/^Could not search claims\. The database is not available/)
      .first()
      .waitFor();
    expect(await headings(page)).toEqual(["Best matches", "Entities", "Sources"]);
    await page.context().unroute(CLAIMS);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("group", { name: "Claims" }).waitFor();
  });

  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`axe finds nothing wrong with the open list, ${colorScheme}, ${viewport.width} pixels wide`, async ({
        open,
      }) => {
        const page = await open(VIEW, { viewport, colorScheme, reducedMotion: "reduce" });
        await untilDrawn(page);
        await searchFor(page, "hydrogen");
        expect(await axeViolations(page)).toEqual([]);
        await searchFor(page, ">");
        expect(await axeViolations(page)).toEqual([]);
        expect(await beyondTheEdge(page)).toBe(0);
      });
    }
  }
});

const busy = { error: { code: "store_unavailable", message: "away" } };

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.keyboard.type(`>${name}`);
  await counted(page, /^\d+ commands? found$/);
  await page.keyboard.press("Enter");
}

/** The name of the focused element. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? null;
  });
}
