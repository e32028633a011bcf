import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { eventually } from "./support/eventually.ts";
import { type Place, places } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("What part of the picture is in sight", () => {
  const test = useAtlas();

  test("stays when the interface speaks another language, also where the selection is out of sight", async ({
    open,
  }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group", { reducedMotion: "reduce" });
    await goElsewhere(page);
    const before = await aroundTheMiddle(page);
    await page.getByRole("button", { name: /^EN · 中文/ }).click();
    await page.getByRole("heading", { level: 2, name: /^包头钢铁/ }).waitFor();
    expect(longestWay(before, await aroundTheMiddle(page))).toBeLessThan(1);
    await page.getByRole("button", { name: /^EN · 中文/ }).click();
    await page.getByRole("heading", { level: 2, name: "Baogang Group" }).waitFor();
    expect(longestWay(before, await aroundTheMiddle(page))).toBeLessThan(1);
  });

  test("is the same after a look at the table", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*", { reducedMotion: "reduce" });
    await goElsewhere(page);
    const before = await aroundTheMiddle(page);
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await page.locator("tbody tr").first().waitFor();
    await page.getByRole("link", { name: "Explore", exact: true }).click();
    expect(longestWay(before, await aroundTheMiddle(page))).toBeLessThan(1);
  });
});

/** Moves away from the initial view: drags the canvas and zooms in. */
async function goElsewhere(page: Page): Promise<void> {
  const opened = await places(page);
  const corner = await page.getByRole("application", { name: "Graph" }).boundingBox();
  const [x, y] = [(corner?.x ?? 0) + 6, (corner?.y ?? 0) + 6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 240, y + 90, { steps: 4 });
  await page.mouse.up();
  await eventually(async () => expect(longestWay(opened, await places(page))).toBeGreaterThan(100));
  const near = spread(await places(page));
  await page.getByRole("button", { name: "Zoom in" }).click();
  await eventually(async () => expect(spread(await places(page))).toBeGreaterThan(near * 1.1));
}

/** Distance between the leftmost and rightmost entities, in pixels. */
function spread(all: ReadonlyMap<string, Place>): number {
  const across = [...all.values()].map(({ x }) => x);
  return Math.max(...across) - Math.min(...across);
}

/** All places relative to the middle of the canvas; the canvas is lower when the bars take more lines. */
async function aroundTheMiddle(page: Page): Promise<Map<string, Place>> {
  const all = await places(page);
  const box = await page.getByRole("application", { name: /^(Graph|关系图)$/ }).boundingBox();
  const middle = { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 };
  return new Map([...all].map(([id, { x, y }]) => [id, { x: x - middle.x, y: y - middle.y }]));
}

/** The longest distance in pixels that one of these entities moved. */
function longestWay(before: ReadonlyMap<string, Place>, after: ReadonlyMap<string, Place>): number {
  const ways = [...before].map(([id, { x, y }]) => {
    const now = after.get(id);
    return now ? Math.hypot(now.x - x, now.y - y) : Number.POSITIVE_INFINITY;
  });
  return Math.max(...ways);
}
