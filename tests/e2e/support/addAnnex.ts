import type { Page } from "playwright-core";

/** Adds the annex to the briefing of a page, with everything that the paper leaves out. */
export async function addAnnex(page: Page): Promise<void> {
  await page.getByText(/^Annex with everything else$|^附件：其余全部内容$/).click();
  await page.getByRole("switch", { checked: true }).waitFor({ state: "attached" });
}
