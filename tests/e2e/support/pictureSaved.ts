import type { Download, Locator, Page } from "playwright-core";

/** Opens the dialog that saves pictures, makes these choices, saves, and closes it; returns the saved file. */
export async function pictureSaved(page: Page, opener: Locator, look: readonly RegExp[] = []): Promise<Download> {
  await opener.click();
  const dialog = page.getByRole("dialog", { name: /^(Save picture|保存图片)$/ });
  for (const choice of look) await dialog.getByRole("radio", { name: choice }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    dialog.getByRole("button", { name: /^(Save picture|保存图片)$/ }).click(),
  ]);
  await dialog.getByRole("status").getByText(download.suggestedFilename()).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  return download;
}
