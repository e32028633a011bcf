import type { Locator, Page } from "playwright-core";

/** The search field of a page. */
export function searchField(page: Page): Locator {
  return page.getByRole("combobox", { name: /^Search/ });
}

/** Types into the search letter by letter, waits for the hits, and returns their names in order. */
export async function searchFor(page: Page, text: string): Promise<string[]> {
  const field = searchField(page);
  await field.fill("");
  await field.pressSequentially(text);
  await page
    .getByRole("status")
    .filter({ hasText: / found$|Nothing found|^Not in this atlas/ })
    .waitFor({ state: "attached" });
  // The script of the list may load after the words that count its items.
  await hits(page)
    .or(page.getByText(/^Nothing found/))
    .first()
    .waitFor();
  return hits(page).allTextContents();
}

/** The hits of the search; another field with choices may be elsewhere on the page. */
function hits(page: Page): Locator {
  return page.getByRole("listbox").getByRole("option");
}

/** Searches, and picks the first hit. */
export async function pickFirstHit(page: Page, text: string): Promise<void> {
  await searchFor(page, text);
  await hits(page).first().click();
}
