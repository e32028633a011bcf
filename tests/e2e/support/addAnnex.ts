import type { Page } from "playwright-core";

/** Adds the annex to the briefing of a page, with everything that the paper leaves out. */
export async function addAnnex(page: Page): Promise<void> {
  await page.getByRole("checkbox", { name: /^(Annex|附件)/ }).check();
}
