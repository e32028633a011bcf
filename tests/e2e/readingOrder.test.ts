import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { openEntity, untilDrawn } from "./support/explorer.ts";
import { pickFirstHit } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

const OUTPUT = "tests/output";

/** What a screen reader reads of a page, in order; also written to tests/output for people to read. */
async function readOf(page: Page, name: string): Promise<string> {
  const dump = await page.locator("body").ariaSnapshot();
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(`${OUTPUT}/reading-order-${name}.txt`, `${dump}\n`);
  return dump;
}

/** Expects these texts to occur in a dump in this order. */
function inOrder(dump: string, ...wanted: (string | RegExp)[]): void {
  const lines = dump.split("\n");
  let at = -1;
  for (const words of wanted) {
    const found = lines.findIndex(
      (line, index) => index > at && (typeof words === "string" ? line.includes(words) : words.test(line)),
    );
    if (found < 0)
      throw new Error(`${words} does not come after line ${at + 1} (${lines[at] ?? "the beginning"}) of\n${dump}`);
    at = found;
  }
}

describeWithBrowser("A screen reader", () => {
  const test = useAtlas();

  test("reads the start page from the way past the header to the search and the views", async ({ open }) => {
    const page = await open("/");
    await page.getByRole("link", { name: /What Baogang said/ }).waitFor();
    inOrder(
      await readOf(page, "1-start"),
      /^- banner/,
      'button "Skip to main content"',
      'navigation "Main"',
      /^- main/,
      /heading .*\[level=1\]/,
      /combobox/,
      /heading "Where to start" \[level=2\]/,
      /link .*What Baogang said/,
    );
  });

  test("reads of a view what is in it, then the picture, then what is selected with its claims", async ({ open }) => {
    const page = await open("/");
    await pickFirstHit(page, "baogang");
    await openEntity(page, "northern-rare-earth");
    await untilDrawn(page);
    await page.getByRole("article").first().waitFor();
    inOrder(
      await readOf(page, "2-view"),
      /^- banner/,
      /combobox/,
      /^- main/,
      'heading "Explore" [level=1]',
      'region "Canvas tools"',
      /\d+ entities · \d+ claims/,
      'application "Graph"',
      /^- complementary "Details"/,
      'heading "Northern Rare Earth" [level=2]',
      "Owned by",
      /heading .*\[level=3\]/,
      /- article/,
      /Corroborated|Single source|Self-reported|Disputed|Assessed/,
      /link .*opens in a new tab/,
    );
  });

  test("reads each claim as a sentence, then its grade with the reason, then its sources", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group");
    const claim = page.getByRole("article").first();
    await claim.waitFor();
    const dump = await claim.ariaSnapshot();
    inOrder(
      dump,
      /[a-z]{4,}.*\./,
      /Corroborated|Single source|Self-reported|Disputed|Assessed/,
      /- listitem/,
      /link .*opens in a new tab/,
    );
  });

  test("reads the table as a grid with named columns, then the rows", async ({ open }) => {
    const page = await open("/table?s=baogang-group*");
    await page.getByRole("row").nth(2).waitFor();
    inOrder(
      await readOf(page, "3-table"),
      'heading "Table" [level=1]',
      /grid/,
      /columnheader/,
      /gridcell "Baogang Group|gridcell.*Baogang Group|rowheader.*Baogang Group/,
    );
  });
});
