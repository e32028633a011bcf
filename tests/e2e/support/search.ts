import type { Locator, Page } from "playwright-core";

/** The search field of a page. */
export function searchField(page: Page): Locator {
  return page.getByRole("combobox", { name: /^Search/ });
}

/** Types into the search letter by letter, waits for its hits, and returns their names in the order shown. */
export async function searchFor(page: Page, text: string): Promise<string[]> {
  const field = searchField(page);
  await field.fill("");
  await field.pressSequentially(text);
  await page
    .getByRole("status")
    .filter({ hasText: / found$|Nothing found/ })
    .waitFor({ state: "attached" });
  // The script of the list may come after the words that count what it holds.
  await hits(page)
    .or(page.getByText(/^Nothing found/))
    .first()
    .waitFor();
  return hits(page).allTextContents();
}

/** What the search has found; a field with choices of its own may stand elsewhere on the page. */
function hits(page: Page): Locator {
  return page.getByRole("listbox").getByRole("option");
}

/** Searches, and picks the hit that stands first. */
export async function pickFirstHit(page: Page, text: string): Promise<void> {
  await searchFor(page, text);
  await hits(page).first().click();
}
