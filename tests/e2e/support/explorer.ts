import type { Locator, Page } from "playwright-core";

/** Seconds between two quick taps. */
const BETWEEN_TAPS_S = 0.15;
const PRESS_S = 0.05;
/** As many equal reads, a tenth of a second apart, mean that something stands still. */
const STEADY_READS = 5;

/** A place on the page, in pixels. */
export interface Place {
  x: number;
  y: number;
}

/** The canvas, which takes the keys. */
export function canvas(page: Page): Locator {
  return page.getByRole("application", { name: "Graph" });
}

/** The panel of details. */
export function panel(page: Page): Locator {
  return page.getByRole("complementary", { name: "Details" });
}

/** Waits until the picture for the current address is at rest on the canvas. */
export async function untilDrawn(page: Page): Promise<void> {
  await places(page);
}

/** The canvas's content: each entity's id with its place relative to the canvas's corner. */
export async function places(page: Page): Promise<Map<string, Place>> {
  // A change of the address reaches the page with the next frame, or later on a busy machine.
  await page.evaluate(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(seen)))),
  );
  const found = await page.waitForFunction(() => {
    if (document.querySelector("[role=application][data-drawn]") === null) return null;
    const items = [...document.querySelectorAll<HTMLElement>("button[data-entity]")];
    return items.map(({ dataset }) => [dataset.entity ?? "", Number(dataset.x), Number(dataset.y)] as const);
  });
  const rows = (await found.jsonValue()) ?? [];
  return new Map(rows.map(([id, x, y]) => [id, { x, y }]));
}

/** The ids of the entities on the canvas. */
export async function drawnIds(page: Page): Promise<string[]> {
  return [...(await places(page)).keys()];
}

/** The ids of the listed entities, even while the picture for the address does not come. */
export function listedIds(page: Page): Promise<(string | null)[]> {
  return page
    .locator("button[data-entity]")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-entity")));
}

/** Waits until every entity is inside the canvas and at rest. */
export async function untilWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const stage = document.querySelector("[role=application][data-drawn]")?.getBoundingClientRect();
    const all = [...document.querySelectorAll<HTMLElement>("button[data-entity]")].map(({ dataset }) => dataset);
    const isIn = (place: number, room: number) => place > 0 && place < room;
    return stage && all.every(({ x, y }) => isIn(Number(x), stage.width) && isIn(Number(y), stage.height));
  });
  await untilStill(page);
}

/** Waits until every entity is at rest, and the picture has followed the size that the canvas has now. */
export async function untilStill(page: Page): Promise<void> {
  await untilDrawn(page);
  await page.waitForFunction(() => {
    const stage = document.querySelector<HTMLElement>("[role=application][data-drawn]");
    return stage?.dataset.settled === `${stage?.clientWidth}x${stage?.clientHeight}`;
  });
}

/** Where an entity is on the page. */
export async function placeOnPage(page: Page, id: string): Promise<Place> {
  const place = (await places(page)).get(id);
  const corner = await page.locator("[role=application][data-drawn]").boundingBox();
  if (!place || !corner) throw new Error(`${id} is not on the canvas`);
  return { x: corner.x + place.x, y: corner.y + place.y };
}

/** Where an entity stands on the page once bars and sheets above and below the canvas no longer move it. */
export async function steadyPlace(page: Page, id: string): Promise<Place> {
  for (let before: Place | null = null, equal = 0; ; ) {
    const now = await placeOnPage(page, id);
    equal = before?.x === now.x && before.y === now.y ? equal + 1 : 0;
    if (equal === STEADY_READS) return now;
    before = now;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  }
}

/** Clicks an entity on the canvas. */
export async function clickEntity(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOnPage(page, id);
  await page.mouse.click(x, y);
}

/** Double-clicks an entity on the canvas, and waits for the picture with its neighbours. */
export async function openEntity(page: Page, id: string): Promise<void> {
  const before = page.url();
  const { x, y } = await placeOnPage(page, id);
  await page.mouse.dblclick(x, y);
  await page.waitForURL((url) => url.searchParams.get("s") !== new URL(before).searchParams.get("s"));
  await untilDrawn(page);
}

/**
 * Taps twice on a place with set timestamps, because on a busy machine the second tap could come too late for a double
 * tap.
 */
export async function doubleTap(page: Page, { x, y }: Place): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const begun = Date.now() / 1000;
  for (const at of [begun, begun + BETWEEN_TAPS_S]) {
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }], timestamp: at });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], timestamp: at + PRESS_S });
  }
  await session.detach();
}

/** The numbers above the canvas, such as "31 entities · 56 claims". */
export async function totals(page: Page): Promise<string | null> {
  return page
    .getByRole("region", { name: "Canvas tools" })
    .getByText(/entit.* claim/)
    .textContent();
}

/** Goes through the browser's history, as its buttons do, and waits for the picture. */
export async function travel(page: Page, where: "back" | "forward"): Promise<void> {
  await (where === "back" ? page.goBack() : page.goForward());
  await untilDrawn(page);
}
