import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { searchField, searchFor } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

/** Questions in both scripts, and a target that stands among the first three lines. */
const asked: readonly [text: string, target: string][] = [
  ["who owns Lynas", "question:ownersOf?organisation=lynas-rare-earths"],
  ["who supplies magnets to Tesla", "question:suppliersOf?organisation=tesla"],
  ["What if China stops exporting dysprosium oxide?", "page:what-if?ids=dysprosium-oxide&country=CN"],
  ["谁控制包钢", "question:ownersOf?organisation=baogang-group"],
  ["谁在生产金属铽", "question:makersOf?thing=terbium-metal"],
];

describeWithBrowser("Asking as one speaks", () => {
  const test = useAtlas();

  test("a whole question has its answer among the first three lines, in both scripts", async ({ open }) => {
    const page = await open("/");
    for (const [text, target] of asked) {
      await searchFor(page, text);
      expect((await targets(page)).slice(0, 3)).toContain(target);
    }
  });

  test("the first question shows how much it finds, and opens filled in", async ({ open }) => {
    const page = await open("/");
    await searchFor(page, "谁控制包钢");
    const [first] = await page.getByRole("option").allTextContents();
    expect(first).toMatch(
      /^Who owns this organisation\?Baogang Group\d+ rows? recorded; claims: \d.+; newest source .*\d{4}$/,
    );
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/questions\/ownersOf\?organisation=baogang-group$/);
    await page.getByText("What this cannot tell you").first().waitFor();
  });

  test("each key on the way leaves a whole list, whose highlighted line stays until the reader moves it", async ({
    open,
  }) => {
    const page = await open("/");
    const field = searchField(page);
    for (const letter of "terbium") {
      await field.press(letter);
      await untilFinal(page);
      expect(await page.getByRole("option", { selected: true }).count()).toBe(1);
    }
    await page.keyboard.press("ArrowDown");
    const chosen = await page.getByRole("option", { selected: true }).getAttribute("data-target");
    await page.getByRole("group", { name: "Sources" }).waitFor();
    expect(await page.getByRole("option", { selected: true }).getAttribute("data-target")).toBe(chosen);
  });

  test("what the atlas does not cover is said in words before the nearest, and Enter leads nowhere", async ({
    open,
  }) => {
    const page = await open("/");
    for (const [text, word] of [
      ["gallium export ban", "gallium"],
      ["钴的出口国", "钴"],
    ] as const) {
      const [first] = await searchFor(page, text);
      expect(first).toContain(`Not in this atlas: ${word}`);
      expect((await targets(page))[0]).toBe("none");
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).pathname).toBe("/");
    }
  });
});

/** Waits until the list answers what is typed. */
async function untilFinal(page: Page): Promise<void> {
  await page.locator("[role=listbox]:not([data-stale])").waitFor();
}

/** The targets of the lines, in order. */
function targets(page: Page): Promise<(string | undefined)[]> {
  return page.getByRole("option").evaluateAll((lines) => {
    return lines.map((line) => (line instanceof HTMLElement ? line.dataset.target : undefined));
  });
}
