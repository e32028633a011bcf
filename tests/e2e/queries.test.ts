import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The Cypher of a page", () => {
  const test = useAtlas();

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
    await page.getByRole("button", { name: "分享" }).click();
    await page.getByRole("menuitem", { name: "本页的Cypher查询…" }).click();
    await page
      .getByRole("region", { name: "path/pathFrontier" })
      .getByText(/共运行\d+次/)
      .waitFor();
  });
});

async function openQueries(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("menuitem", { name: "Cypher of this page …" }).click();
  await page.getByRole("dialog", { name: "Cypher of this page" }).getByRole("region").first().waitFor();
}

function labels(regions: Element[]): (string | null)[] {
  return regions.map((region) => region.getAttribute("aria-label"));
}
