import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { eventually } from "./support/eventually.ts";
import { places, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The overview map", () => {
  const test = useAtlas();
  const large = "/explore?s=baogang-group*60,northern-rare-earth*60,jl-mag*30";

  test("is there where the picture is larger than what is seen of it, and else is not", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*");
    await untilDrawn(page);
    expect(await map(page).count()).toBe(0);
    for (let press = 0; press < 4; press += 1) await page.getByRole("button", { name: "Zoom in" }).click();
    await map(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Fit to screen" }).click();
    await map(page).waitFor({ state: "detached" });
  });

  test("moves the view to where it is clicked or dragged", async ({ open }) => {
    const page = await open(large);
    await untilDrawn(page);
    const box = await boxOf(page);
    const before = await spot(page);
    await page.mouse.click(box.x + box.width - 4, box.y + box.height / 2);
    await until(page, ({ x }) => x < before.x - 20);
    const clicked = await spot(page);
    // It may have moved to another corner, where it covers nothing that came into view.
    const now = await boxOf(page);
    await page.mouse.move(now.x + now.width - 4, now.y + now.height / 2);
    await page.mouse.down();
    await page.mouse.move(now.x + 4, now.y + now.height / 2, { steps: 4 });
    await page.mouse.up();
    await until(page, ({ x }) => x > clicked.x + 20);
  });

  test("moves the view by the arrow keys", async ({ open }) => {
    const page = await open(large);
    await untilDrawn(page);
    const before = await spot(page);
    await map(page).focus();
    await page.keyboard.press("ArrowRight");
    await until(page, ({ x }) => x < before.x - 20);
  });

  test("can be put away and asked for again, and the browser remembers it", async ({ open }) => {
    const page = await open(large);
    await untilDrawn(page);
    await page.getByRole("button", { name: "Hide the overview map" }).click();
    await map(page).waitFor({ state: "detached" });
    await page.reload();
    await untilDrawn(page);
    await page.getByRole("button", { name: "Show the overview map" }).click();
    await map(page).waitFor();
  });
});

function map(page: Page) {
  return page.getByRole("application", { name: "Overview map" });
}

async function boxOf(page: Page) {
  const box = await map(page).boundingBox();
  if (!box) throw new Error("there is no map");
  return box;
}

async function spot(page: Page): Promise<{ x: number; y: number }> {
  const [first] = (await places(page)).values();
  if (!first) throw new Error("nothing is drawn");
  return first;
}

/** Waits until the first entity is at the expected place; the list shows when the view is at rest. */
async function until(page: Page, isThere: (place: { x: number; y: number }) => boolean): Promise<void> {
  await eventually(async () => {
    const place = await spot(page);
    if (!isThere(place)) throw new Error(`the first entity stands at ${JSON.stringify(place)}`);
  });
}
