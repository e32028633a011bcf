import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { eventually } from "./support/eventually.ts";
import { drawnIds, untilDrawn } from "./support/explorer.ts";
import { searchField } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("With the keyboard alone", () => {
  const test = useAtlas();

  test("one searches, opens an entity, reads its claims, filters and goes back", async ({ open }) => {
    const page = await open("/");
    await searchField(page).waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("baogang");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/sel=baogang-group/);
    expect(await drawnIds(page)).toHaveLength(9);

    await tabTo(page, "application", "Graph");
    const next = await walkToOneWithMore(page);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => (url.searchParams.get("s") ?? "").includes(`${next}*`));
    expect((await drawnIds(page)).length).toBeGreaterThan(9);

    await page.getByRole("article").first().waitFor();
    await tabTo(page, "link", /opens in a new tab/);
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !(url.searchParams.get("s") ?? "").includes(`${next}*`));
    await untilDrawn(page);

    await page.keyboard.press("Control+k");
    await tabTo(page, "button", "Filters");
    await page.keyboard.press("Enter");
    // The focus moves into the drawer a moment after it opens; a reader presses the next key on seeing it there.
    await page.locator("[role=dialog] h2:focus").waitFor();
    await tabTo(page, "checkbox", /^Places/);
    await page.keyboard.press("Space");
    await page.waitForURL(/hideTypes=/);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByRole("button", { name: /^Filters/ }).evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
  });

  test("one goes from page to page, and the focus is never nowhere", async ({ open }) => {
    const page = await open("/paths");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const press = async (navigation: string, link: string, heading: RegExp) => {
      await page.getByRole("navigation", { name: navigation }).getByRole("link", { name: link, exact: true }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      await eventually(async () =>
        expect(await page.evaluate(() => document.activeElement?.matches("#content:not([aria-busy]), nav a"))).toBe(
          true,
        ),
      );
    };
    await press("Main", "Analysis", /^Analysis/);
    await page.getByRole("main").getByRole("link", { name: "Landscape" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Landscape/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches("#content:not([aria-busy])"));
    await press("Analysis", "Compare", /^Compare/);
    await press("Analysis", "What if", /^What if/);
  });

  test("one goes through the entities as a list, and picks one", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*");
    await untilDrawn(page);
    await page.locator('[data-entity="baogang-group"]').focus();
    await page.keyboard.press("ArrowDown");
    const focused = await page.waitForFunction(() => {
      const { activeElement } = document;
      const entity = activeElement instanceof HTMLElement ? activeElement.dataset.entity : undefined;
      return entity === "baogang-group" ? undefined : entity;
    });
    const id = await focused.jsonValue();
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`sel=${id}`));
  });

  test("one hides an entity by Delete and selects nothing by Escape", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=northern-rare-earth");
    await untilDrawn(page);
    await page.getByRole("application", { name: "Graph" }).focus();
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.search.includes("sel="));
    await page.goBack();
    await page.waitForURL(/sel=northern-rare-earth/);
    await page.getByRole("heading", { level: 2, name: "Northern Rare Earth" }).waitFor();
    await untilDrawn(page);
    await page.getByRole("application", { name: "Graph" }).focus();
    await page.keyboard.press("Delete");
    await page.waitForURL(/hide=northern-rare-earth/);
    expect(await drawnIds(page)).not.toContain("northern-rare-earth");
  });

  test("one sees where the focus is, at every stop of the Tab key", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group");
    await page.getByRole("article").first().waitFor();
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement) || focused === document.body) return "nothing has the focus";
        const { width, height } = focused.getBoundingClientRect();
        const { outlineStyle, boxShadow } = getComputedStyle(focused);
        const marked = outlineStyle !== "none" || boxShadow !== "none";
        return width > 1 && height > 1 && marked ? "seen" : focused.outerHTML.slice(0, 200);
      });
      expect(seen).toBe("seen");
    }
  });
});

/** Walks from entity to entity with the arrow keys until one has hidden neighbours; returns its id. */
async function walkToOneWithMore(page: Page): Promise<string> {
  for (let step = 0; step < 30; step++) {
    const before = page.url();
    await page.keyboard.press(["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"][Math.floor(step / 3) % 4] ?? "");
    await untilDrawn(page);
    const id = new URL(page.url()).searchParams.get("sel") ?? "";
    const entry = await page.locator(`[data-entity="${id}"]`).textContent();
    if (page.url() !== before && id !== "baogang-group" && entry?.includes("not shown")) return id;
  }
  throw new Error("No arrow key leads to an entity with more neighbours.");
}

/** Presses Tab until an element with this role and name has the focus. */
async function tabTo(
  page: Page,
  role: "application" | "button" | "checkbox" | "link",
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name });
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press("Tab");
    const there = await wanted.evaluateAll((found) => found.some((element) => element === document.activeElement));
    if (there) return;
  }
  throw new Error(`The Tab key does not lead to ${role} ${name}.`);
}
