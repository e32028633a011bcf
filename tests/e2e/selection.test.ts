import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { canvas, drawnIds, placeOnPage, places, untilDrawn, untilWhole } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const VIEW = "/explore?s=baogang-group*";
const [BAOGANG, NORTHERN, MINE] = ["baogang-group", "northern-rare-earth", "bayan-obo"] as const;

describeWithBrowser("Several entities", () => {
  const test = useAtlas();

  test("are picked with Ctrl and Shift, listed in the panel, and let go one by one", async ({ open }) => {
    const page = await open(VIEW);
    await click(page, NORTHERN);
    await click(page, MINE, "Control");
    await click(page, BAOGANG, "Shift");
    await page.waitForURL(/sel=northern-rare-earth\.bayan-obo\.baogang-group/);
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByRole("heading", { level: 2, name: "3 entities selected" }).waitFor();
    await panel.getByText(/claims among them/).waitFor();
    await click(page, MINE, "Control");
    await page.waitForURL(/sel=northern-rare-earth\.baogang-group$/);
    await panel.getByRole("button", { name: "Remove Baogang Group from the selection" }).click();
    await page.waitForURL(/sel=northern-rare-earth$/);
    await panel.getByRole("heading", { level: 2, name: "Northern Rare Earth" }).waitFor();
  });

  test("are selected one after the other by quick clicks, which open neither", async ({ open }) => {
    const page = await open(VIEW);
    const [first, second] = [await placeOnPage(page, NORTHERN), await placeOnPage(page, MINE)];
    // Sent together, so that a slow machine cannot stretch a possible double-click into two clicks.
    await Promise.all([page.mouse.click(first.x, first.y), page.mouse.click(second.x, second.y)]);
    await page.waitForURL(/sel=bayan-obo$/);
    await untilDrawn(page);
    expect(page.url()).not.toMatch(/(bayan-obo|northern-rare-earth)\*/);
  });

  test("are picked as an area with Shift held; without it the same drag moves the picture and selects nothing", async ({
    open,
  }) => {
    const page = await open(VIEW);
    // Late fonts make the legend higher and the picture smaller, which would look as if the drag had moved it.
    await untilWhole(page);
    const before = await places(page);
    await dragAcross(page);
    const xBefore = String(before.get(BAOGANG)?.x);
    await page.waitForFunction(
      (x) => document.querySelector<HTMLElement>('[data-entity="baogang-group"]')?.dataset.x !== x,
      xBefore,
    );
    expect(page.url()).not.toContain("sel=");
    const panned = await places(page);
    expect(movedBetween(before, panned)).toEqual([]);
    await page.getByRole("button", { name: "Fit to screen" }).click();
    await untilDrawn(page);
    await page.keyboard.down("Shift");
    await dragAcross(page);
    await page.keyboard.up("Shift");
    await page.waitForURL(/sel=/);
    const ids = await drawnIds(page);
    expect(selected(page).length).toBeGreaterThan(ids.length / 2);
    expect(selected(page).every((id) => ids.includes(id))).toBe(true);
  });

  test("are picked anew by the next area, so that nothing picked before is hidden with it; with Ctrl they are added", async ({
    open,
  }) => {
    const page = await open(`${VIEW}&sel=${BAOGANG}`);
    await untilDrawn(page);
    await page.keyboard.down("Shift");
    await dragAround(page, await placeOnPage(page, MINE));
    await page.waitForURL((url) => url.search.includes(MINE) && !selected(page).includes(BAOGANG));
    await page.keyboard.down("Control");
    await dragAround(page, await placeOnPage(page, NORTHERN));
    await page.keyboard.up("Control");
    await page.keyboard.up("Shift");
    await page.waitForURL(/sel=.*northern-rare-earth/);
    expect(selected(page)).toEqual(expect.arrayContaining([MINE, NORTHERN]));
  });

  test("are hidden by Delete right after a click, which gives the canvas the focus", async ({ open }) => {
    const page = await open(VIEW);
    await click(page, MINE);
    await page.waitForURL(/sel=bayan-obo$/);
    await page.keyboard.press("Delete");
    await page.waitForURL(/hide=bayan-obo/);
    expect(await drawnIds(page)).not.toContain(MINE);
  });

  test("are picked with the keyboard, hidden together, and brought back by undoing", async ({ open }) => {
    const page = await open(`${VIEW}&sel=${BAOGANG}`);
    await untilDrawn(page);
    await canvas(page).focus();
    await page.keyboard.press("Control+ArrowRight");
    await page.keyboard.press("Control+Enter");
    await page.waitForURL(/sel=baogang-group\.[a-z0-9-]+$/);
    await page.keyboard.press("Shift+ArrowUp");
    await page.waitForURL(/sel=baogang-group\.[a-z0-9-]+\.[a-z0-9-]+$/);
    await page.keyboard.press("Control+Space");
    await page.waitForURL(/sel=baogang-group\.[a-z0-9-]+$/);
    const [, other = ""] = selected(page);
    await page.keyboard.press("Delete");
    await page.waitForURL(new RegExp(`hide=baogang-group,${other}`));
    expect(await drawnIds(page)).not.toContain(other);
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.search.includes("hide="));
    expect(await drawnIds(page)).toContain(other);
  });

  test("are picked in the list too, with Ctrl held as on the canvas", async ({ open }) => {
    const page = await open(`${VIEW}&sel=${BAOGANG}`);
    await untilDrawn(page);
    await page.locator(`[data-entity="${NORTHERN}"]`).focus();
    await page.keyboard.press("Control+Enter");
    await page.waitForURL(/sel=baogang-group\.northern-rare-earth$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/sel=northern-rare-earth$/);
  });

  test("all, the others and the neighbours are picked by one key each, and Escape lets all go", async ({ open }) => {
    const page = await open(VIEW);
    const ids = await drawnIds(page);
    await canvas(page).focus();
    await page.keyboard.press("Control+a");
    await page.waitForURL(/sel=/);
    expect(selected(page).sort()).toEqual([...ids].sort());
    await page.keyboard.press("Control+i");
    await page.waitForURL((url) => !url.search.includes("sel="));
    await click(page, NORTHERN);
    await page.waitForURL(/sel=northern-rare-earth/);
    await canvas(page).focus();
    await page.keyboard.press("n");
    await page.waitForURL(/sel=northern-rare-earth\./);
    expect(selected(page)).toContain(BAOGANG);
    const kept = selected(page);
    await page.keyboard.press("Control+Shift+h");
    await page.waitForURL(/hide=/);
    expect((await drawnIds(page)).sort()).toEqual(kept.sort());
    await page.keyboard.press("z");
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.search.includes("sel="));
  });

  test("are marked in the table too, which adds to them with Ctrl", async ({ open }) => {
    const page = await open(`/table?s=baogang-group*&sel=${BAOGANG}.${NORTHERN}`);
    const marked = page.locator("tr[aria-selected=true]");
    await marked.first().waitFor();
    expect(await marked.count()).toBe(2);
    const row = page.getByRole("row", { name: /Bayan Obo/ }).first();
    await row.scrollIntoViewIfNeeded();
    await row.getByRole("rowheader").click({ modifiers: ["Control"] });
    await page.waitForURL(/sel=baogang-group\.northern-rare-earth\.[a-z-]+/);
    await page.keyboard.press("Control+Enter");
    await page.waitForURL(/sel=baogang-group\.northern-rare-earth$/);
  });
});

function selected(page: Page): string[] {
  return (new URL(page.url()).searchParams.get("sel") ?? "").split(".").filter(Boolean);
}

async function click(page: Page, id: string | undefined, held?: "Control" | "Shift"): Promise<void> {
  const before = page.url();
  const { x, y } = await placeOnPage(page, id ?? "");
  if (held) await page.keyboard.down(held);
  await page.mouse.click(x, y);
  if (held) await page.keyboard.up(held);
  await page.waitForURL((url) => url.href !== before);
}

/** Drags an area around a place that holds an entity with its badge. */
async function dragAround(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 56, y - 56);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.move(x + 54, y + 54, { steps: 3 });
  await page.mouse.up();
}

/** Drags from the empty upper left corner of the canvas to the lower right. */
async function dragAcross(page: Page): Promise<void> {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error("There is no canvas.");
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  // On a busy machine the browser may merge all moves into one, which only starts the drag.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.mouse.move(box.x + box.width - 60, box.y + box.height - 60, { steps: 4 });
  await page.mouse.up();
}
