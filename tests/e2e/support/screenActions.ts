import type { Page } from "playwright-core";
import { placeOnPage, untilDrawn } from "./explorer.ts";

/** An action on a page, in either language. */
export type Action = (page: Page) => Promise<unknown>;

/** Presses a button, found by the start of its name in English or Chinese. */
export const press =
  (en: string, zh: string): Action =>
  async (page) =>
    await page
      .getByRole("button", { name: new RegExp(`^(?:${en}|${zh})`) })
      .first()
      .click();

/** Opens a menu or dialog with its button. */
export const openBy =
  (en: string, zh: string): Action =>
  async (page) => {
    await press(en, zh)(page);
    await page.locator("[role=menu]:visible, [role=dialog]:visible").first().waitFor();
  };

/** Chooses an item from the menu that a button opens. */
export const choose =
  (button: [en: string, zh: string], item: [en: string, zh: string]): Action =>
  async (page) => {
    await openBy(...button)(page);
    await page.getByRole("menuitem", { name: new RegExp(`^(?:${item[0]}|${item[1]})`) }).click();
    await page.locator("[role=dialog]:visible").first().waitFor();
  };

/** Runs actions one after the other. */
export const inOrder =
  (...actions: Action[]): Action =>
  async (page) => {
    for (const act of actions) await act(page);
  };

/** Types into a field, found by its name, and waits for the hits. */
export const find =
  (en: string, zh: string, text: string): Action =>
  async (page) => {
    await page
      .getByRole("combobox", { name: new RegExp(`^(?:${en}|${zh})`) })
      .first()
      .fill(text);
    await page.locator("[role=listbox]:not([data-stale]) [role=option]").first().waitFor();
  };

/** Fills a plain field, found by its name, and leaves it. */
export const fill =
  (en: string, zh: string, text: string): Action =>
  async (page) => {
    const field = page.getByRole("textbox", { name: new RegExp(`^(?:${en}|${zh})`) });
    await field.fill(text);
    await field.press("Enter");
  };

/** Waits for something to appear on the page. */
export const until =
  (selector: string): Action =>
  (page) =>
    page.locator(selector).first().waitFor({ state: "attached" });

/** Makes requests fail with a server error. */
export const failing =
  (pattern: string): Action =>
  (page) => {
    const body = JSON.stringify({ error: { code: "internal", message: "broken" } });
    return page.route(pattern, (route) => route.fulfill({ status: 500, body }));
  };

/** Opens the menu of an entity on the canvas. */
export async function openContextMenu(page: Page): Promise<void> {
  const { x, y } = await placeOnPage(page, "northern-rare-earth");
  await page.mouse.click(x, y, { button: "right" });
  await page.getByRole("menu").waitFor();
}

/** Hides two entities, and undoes the second step. */
export async function hideAndUndo(page: Page): Promise<void> {
  await untilDrawn(page);
  for (const id of ["huawei", "baotou"]) {
    await page.locator(`button[data-entity="${id}"]`).evaluate((item: HTMLElement) => item.click());
    await page.waitForURL(new RegExp(`sel=${id}`));
    const panel = page.getByRole("complementary", { name: /^(?:Details|详情)$/ });
    await panel
      .getByRole("button", { name: /^(?:Hide|隐藏)$/ })
      .first()
      .click();
    await page.waitForURL(new RegExp(`hide=[^&]*${id}`));
  }
  await page.keyboard.press("Control+z");
  await page.waitForURL((url) => !url.search.includes("baotou&"));
}

/** Stores a view in the browser, and another as the last one open. */
export async function keepViews(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const view = { title: "Mines and who owns them", address: "/explore?s=bayan-obo*", version: "2026.05", id: "1" };
    localStorage.setItem("atlas-views", JSON.stringify([{ ...view, saved: "2026-05-02T10:00:00Z" }]));
    const last = { address: "/explore?s=baogang-group*,lynas-rare-earths", saved: "2026-11-24T10:00:00Z" };
    localStorage.setItem("atlas-last-view", JSON.stringify(last));
  });
}

/** Keeps a claim and a note that are being written in the browser. */
export async function keepDrafts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const claim = { subject: "jl-mag", object: "tesla", statement: "JL MAG has supplied Tesla since 2024." };
    const times = { started: "2026-11-28T08:00:00Z", changed: "2026-11-28T08:40:00Z" };
    const draft = { id: "desk-draft00001", tag: null, claim, rows: [], override: null, ownWords: false, ...times };
    localStorage.setItem("atlas-draft-desk-draft00001", JSON.stringify(draft));
    const note = { id: "note-draft00001", about: "entity", target: "bayan-obo", text: "Ask again.", tag: null };
    localStorage.setItem("atlas-note-note-draft00001", JSON.stringify(note));
  });
}
