import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { csv, rows } from "../support/records/dealsSheet.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { serverWithDesk } from "./support/deskFolder.ts";
import { downloaded } from "./support/downloaded.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("A spreadsheet brought in at the desk", () => {
  const test = useAtlas({ server: serverWithDesk });

  test("is dropped, matched, told by its cells, and taken without its faulty rows, which come in once mended", async ({
    open,
  }) => {
    const page = await open("/desk", { locale: "en-GB" });
    await page.getByRole("heading", { name: "Desk", exact: true }).waitFor();
    await drop(page, "deals.csv", csv(rows));
    const sheet = page.getByRole("region", { name: "Bring in “deals.csv”" });
    await sheet.getByText("Still missing: Source: kind").waitFor();
    await sheet.getByLabel("Source: kind").selectOption({ label: "News" });
    await sheet.getByText("280 rows can be added, 20 rows have faults and are left out").waitFor();
    await sheet.getByRole("row", { name: /^E121 Date “2026-02-30” is not a date/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await sheet.getByLabel("Find in the faults").fill("formula");
    expect(await sheet.getByRole("row", { name: /^D286/ }).count()).toBe(1);
    await sheet
      .getByRole("row", { name: /Ganzhou Works \(new\) — supplies — Baogang Group .* Single source/ })
      .first()
      .waitFor();

    const saved = page.waitForEvent("download");
    await sheet.getByRole("button", { name: "Save rows with faults as CSV" }).click();
    const faulty = (await downloaded(await saved)).toString("utf8");
    expect(faulty.split("\n")[0]).toMatch(/,What is wrong$/);

    await sheet.getByRole("button", { name: "Add 280 claims to my desk" }).click();
    await page.getByRole("textbox", { name: /name/i }).fill("Ada");
    await page.keyboard.press("Enter");
    await page.getByText("280 claims came in, with 1 new name and 280 new sources.").waitFor();
    await page.getByRole("button", { name: "Close", exact: true }).click();

    await drop(page, "mended.csv", faulty.replace("31.02.2026", "2026-02-28"));
    const mended = page.getByRole("region", { name: "Bring in “mended.csv”" });
    // The columns are read as in the file before.
    await mended.getByText("Read as the last file with these headings.").waitFor();
    await mended.getByText("1 row can be added, 19 rows have faults").waitFor();
    await mended.getByRole("button", { name: "Add 1 claim to my desk" }).click();
    await mended.getByText("1 claim came in").waitFor();
    await mended.getByRole("button", { name: "Undo" }).click();
    await mended.getByText("Undone").waitFor();
    await mended.getByRole("button", { name: "Close", exact: true }).click();

    const [first = {}] = rows;
    await drop(page, "corrected.csv", csv([{ ...first, Statement: "MP Materials sold a lot of 12 t to Baogang." }]));
    const corrected = page.getByRole("region", { name: "Bring in “corrected.csv”" });
    await corrected.getByText("1 row says something else than a claim on your desk").waitFor();
    await corrected.getByText("Show them").click();
    await corrected.getByText("MP Materials sold a lot of 12 t to Baogang.").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await corrected.getByRole("button", { name: "Add 1 claim to my desk" }).click();
    await corrected.getByText("1 claim came in, with 0 new names and 0 new sources.").waitFor();
    await page.getByRole("link", { name: "Desk · 280" }).waitFor();
  });

  test("fits a phone in Chinese and the dark", async ({ open }) => {
    const page = await open("/desk", { locale: "zh-CN", colorScheme: "dark", viewport: { width: 390, height: 844 } });
    await page.getByRole("heading", { name: "工作台", exact: true }).waitFor();
    await drop(page, "deals.csv", csv(rows.slice(0, 40)));
    const sheet = page.getByRole("region", { name: "导入“deals.csv”" });
    await sheet.getByLabel("来源：类别").selectOption("interview");
    await sheet.getByText(/可加入\d+行/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axeViolations(page)).toEqual([]);
  });
});

/** Drops a file on the page, as from the reader's disk. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([file, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text ?? ""], file ?? "", { type: "text/csv" }));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, content] as const,
  );
}
