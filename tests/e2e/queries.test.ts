import type { Page } from "playwright-core";
import { isAnalysis } from "../../client/src/model/address/pages/analysisAddress.ts";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { sampled } from "../support/tier.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { untilDrawn } from "./support/explorer.ts";
import { screens } from "./support/screens.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The Cypher of a page", () => {
  const test = useAtlas({ ownBrowser: true });

  test("tells what the canvas asked, each query once, to be copied with the values of its parameters", async ({
    open,
  }) => {
    const page = await open("/explore?s=baogang-group*", { reducedMotion: "reduce" }, (context) =>
      context.grantPermissions(["clipboard-read", "clipboard-write"]),
    );
    await untilDrawn(page);
    await openQueries(page);
    const names = await page.getByRole("dialog").getByRole("region").evaluateAll(labels);
    expect(names).toContain("entity/entityNeighbours");
    expect(names).toContain("claim/claimsAmong");
    expect(new Set(names).size).toBe(names.length);
    await page.getByRole("button", { name: "Copy entity/entityNeighbours" }).click();
    await page.getByText("Copied").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('id: "baogang-group"');
    expect(copied).toContain("maxRows: 30");
    expect(copied).toContain("MATCH");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("tells how often a path was searched on, and in Chinese as well", async ({ open }) => {
    const page = await open("/paths?from=baogang-group&to=lynas-rare-earths", { locale: "zh-CN" });
    await page.getByRole("article").first().waitFor();
    await page.getByRole("button", { name: "帮助" }).click();
    await page.getByRole("menuitem", { name: "数据库查询（Cypher）…" }).click();
    await page
      .getByRole("region", { name: "path/pathFrontier" })
      .getByText(/共运行\d+次/)
      .waitFor();
  });

  test("tells of each page of analysis, and of its briefing, all that it has asked", async ({ open }) => {
    for (const path of [...sampled(analyses, 6), briefing]) {
      const asked: string[] = [];
      const told: string[] = [];
      const page = await open(path, {}, (context) =>
        context.on("request", (request) => {
          const place = apiPlace(request.url());
          if (place === "/queries") told.push(request.postDataJSON().path);
          else if (place !== null && !fromFiles.has(place)) asked.push(place);
        }),
      );
      await page.waitForLoadState("networkidle");
      await openQueries(page);
      await page.waitForLoadState("networkidle");
      expect({ path, told: [...new Set(told)].sort() }).toEqual({ path, told: [...new Set(asked)].sort() });
      await page.close();
    }
  });

  test("tells first what the page itself has asked, and what says which data set this is after it", async ({
    open,
  }) => {
    const page = await open("/evidence/disputed");
    await page.getByRole("table").waitFor();
    await openQueries(page);
    await page.getByRole("region", { name: "summary/dataset" }).waitFor();
    const names = await page.getByRole("dialog").getByRole("region").evaluateAll(labels);
    expect(names.slice(0, 2)).toEqual(["evidence/evidenceClaims", "evidence/evidenceClaimsCount"]);
    expect(names.at(-1)).toMatch(/^summary\//);
  });
});

/** Every page of analysis in the list of screens, without those that appear a second time in another state. */
const analyses = screens
  .filter(({ name, path }) => isAnalysis(path.replace(/\?.*/, "")) && !/-(empty|none|counted|as-of|chart)$/.test(name))
  .map(({ path }) => path);
const briefing = `/briefing?s=baogang-group&analysis=${encodeURIComponent("/landscape/disc-motors")}`;

/** Routes that the server answers without querying the database. */
const fromFiles = new Set(["/releases", "/views", "/health", "/desk"]);

/** Returns path and query below /api; null for any other request. */
function apiPlace(url: string): string | null {
  const { pathname, search } = new URL(url);
  return pathname.startsWith("/api/") ? pathname.slice("/api".length) + search : null;
}

async function openQueries(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Help/ }).click();
  await page.getByRole("menuitem", { name: "Database queries (Cypher)…" }).click();
  await page
    .getByRole("dialog", { name: "Database queries behind this page (Cypher)" })
    .getByRole("region")
    .first()
    .waitFor();
}

function labels(regions: Element[]): (string | null)[] {
  return regions.map((region) => region.getAttribute("aria-label"));
}
