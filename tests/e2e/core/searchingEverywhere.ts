import type { Page } from "playwright-core";
import { eventually } from "../support/eventually.ts";
import { drawnIds, untilDrawn } from "../support/explorer.ts";
import { searchField, searchFor } from "../support/search.ts";
import type { PageTest } from "../support/useAtlas.ts";

const VIEW = "/explore?s=baogang-group*";

/** Entities, claims, sources and commands from one field. */
export function searchingEverywhere(test: PageTest): void {
  test("finds entities, claims, sources and commands by keyboard alone, and picks a claim", async ({ open }) => {
    const page = await open(VIEW);
    await untilDrawn(page);
    await page.keyboard.press("Control+K");
    await page.keyboard.type("hydrogen");
    await counted(page, /\d+ entities, \d+ claims, \d+ sources? found/);
    expect(await headings(page)).toEqual(["Best matches", "Entities", "Claims", "Sources"]);
    expect(await page.getByRole("option").first().textContent()).toMatch(/hydrogen/i);

    await page.keyboard.type(" pipeline");
    await page.getByRole("option", { name: /pure-hydrogen pipeline/ }).waitFor();
    await moveTo(page, /pure-hydrogen pipeline/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/sel=/);
    await page
      .getByRole("complementary", { name: "Details" })
      .getByText(/first pure-hydrogen pipeline/)
      .first()
      .waitFor();
    const ends = await drawnIds(page);
    expect(ends).toHaveLength(2);
    await page.keyboard.press("Control+Z");
    await page.waitForURL((url) => url.searchParams.get("s") === "baogang-group*");
    expect((await drawnIds(page)).length).toBeGreaterThan(2);
  });

  test("begins a new view with what is picked, which Ctrl+Z takes back, and adds to the view if asked to", async ({
    open,
  }) => {
    const page = await open(VIEW);
    await untilDrawn(page);
    await searchFor(page, "lynas");
    await page.getByRole("option", { selected: true, name: /^Lynas Rare Earths/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("s") === "lynas-rare-earths*8");
    expect(await drawnIds(page)).toHaveLength(9);
    await page.keyboard.press("Control+Z");
    await page.waitForURL((url) => url.searchParams.get("s") === "baogang-group*");
    await searchFor(page, "lynas");
    await page.getByRole("option", { selected: true, name: /^Lynas Rare Earths/ }).waitFor();
    await page.keyboard.press("Shift+Enter");
    await page.waitForURL((url) => url.searchParams.get("s") === "baogang-group*,lynas-rare-earths");
    await page.keyboard.press("Control+Z");
    await page.waitForURL((url) => url.searchParams.get("s") === "baogang-group*");
    await searchFor(page, "tesla");
    const tesla = page.getByRole("option", { name: /^Tesla/ }).first();
    await tesla.hover();
    await tesla.getByTitle("Add to the view").click();
    await page.waitForURL((url) => url.searchParams.get("s") === "baogang-group*,tesla");
  });

  test("finds what is written with a hyphen, and stays whole whatever is typed", async ({ open }) => {
    const page = await open("/");
    expect((await searchFor(page, "rare-earth"))[0]).toMatch(/rare.earth/i);
    const [first] = await searchFor(page, "Terfenol-D");
    expect(first).toMatch(/^Terfenol-D/);
    await searchFor(page, "high-speed rail (400 km/h) [China] – “a+b”?");
    await page.getByRole("heading", { level: 1 }).waitFor();
  });

  test("finds a country in both languages, lists what is there, and puts the first of it on the canvas", async ({
    open,
  }) => {
    const page = await open("/");
    for (const typed of ["中国", "China"]) {
      expect((await searchFor(page, typed))[0]).toMatch(
        /^China\d+ organisations, \d+ policies, \d+ places\d+ entities$/,
      );
    }
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await searchField(page).inputValue()).toBe("country: China"));
    await page.getByRole("option", { name: /^Show all \d+ places in China$/ }).waitFor();
    await page.getByRole("option", { name: "Add the first 30 to the canvas" }).click();
    await page.waitForURL(/\/explore\?s=/);
    await untilDrawn(page);
    await eventually(async () => expect(await drawnIds(page)).toHaveLength(30));
  });

  test("finds an entity by words of its name, summary and claims together", async ({ open }) => {
    const page = await open("/");
    const names = await searchFor(page, "northern rare earth magnet joint venture");
    expect(names.slice(0, 6).some((name) => /^Northern Rare Earth中国北方稀土/.test(name))).toBe(true);
  });

  test("offers a question that fits the words, filled in with what they name", async ({ open }) => {
    const page = await open("/");
    await searchFor(page, "who owns baogang group");
    await page.getByRole("option", { name: /^Who owns this organisation\? Baogang Group/ }).click();
    await page.waitForURL(/\/questions\/ownersOf\?organisation=baogang-group$/);
  });

  test("puts the claims that a search in the panel found on the canvas in one step, which is undone in one", async ({
    open,
  }) => {
    const page = await open("/explore?s=baogang-group&sel=baogang-group");
    await untilDrawn(page);
    await page.getByRole("textbox", { name: "Search these claims" }).fill("hydrogen");
    await page.getByRole("button", { name: /^Show these \d+ on the canvas$/ }).click();
    await page.waitForURL(/s=baogang-group,/);
    await eventually(async () => expect((await drawnIds(page)).length).toBeGreaterThan(1));
    await page.keyboard.press("Control+Z");
    await page.waitForURL(/s=baogang-group&/);
  });

  test("shows all claims of a search, and entities of one type only", async ({ open }) => {
    const page = await open("/");
    await searchFor(page, "magnet");
    await page.getByRole("option", { name: /^Show all \d+ claims/ }).click();
    await eventually(async () => expect(await searchField(page).inputValue()).toBe("claim: magnet"));
    await counted(page, /^\d+ claims found$/);
    await eventually(async () => expect(await page.getByRole("option").count()).toBe(51));
    await page.getByText(/^Showing the first 50 of/).waitFor();
    await searchFor(page, "product: magnet");
    expect(await headings(page)).toEqual(["Entities"]);
  });
}

/** Waits until the counts are announced. */
export async function counted(page: Page, words: RegExp): Promise<void> {
  await page.getByRole("status").filter({ hasText: words }).waitFor({ state: "attached" });
}

export async function headings(page: Page): Promise<(string | null)[]> {
  const list = page.getByRole("listbox", { name: "Results" });
  // The script of the list may load after the words that count its items.
  await list.waitFor();
  const groups = await list.getByRole("group").all();
  return Promise.all(groups.map((group) => group.locator("> div").first().textContent()));
}

/** Moves down the list until an option with this text is active. */
async function moveTo(page: Page, text: RegExp): Promise<void> {
  for (let steps = 0; steps < 30; steps++) {
    if (text.test((await page.getByRole("option", { selected: true }).textContent()) ?? "")) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no option has ${text}`);
}
