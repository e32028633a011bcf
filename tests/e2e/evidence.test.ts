import { describeWithBrowser } from "../support/browser/browser.ts";
import { OfficeFile, textIn } from "../support/records/officeFile.ts";
import { addAnnex } from "./support/addAnnex.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The page of evidence", () => {
  const test = useAtlas();

  test("leads from each number to the claims behind it, which say since when they were not checked", async ({
    open,
  }) => {
    const page = await open("/analysis");
    await page.getByRole("link", { name: "Evidence", exact: true }).first().click();
    await page.getByText(/^Of [\d,]+ claims, \d+ \(\d+%\) are self-reported/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const number = page.getByRole("link", { name: /: Suspensions that have run out, Claims$/ });
    const count = (await number.textContent()) ?? "";
    await number.press("Enter");
    await page.waitForURL("**/evidence/suspension");
    await page.getByText(new RegExp(`^${count} claims, by date of their newest source, oldest first\\.$`)).waitFor();
    const table = page.getByRole("region", { name: "Suspensions that have run out" }).getByRole("table");
    expect(await table.getByRole("row").count()).toBe(Number(count) + 1);
    await table
      .getByText(/^The suspension ran out (\d+ days ago|on 10 November 2026); what followed is not known here/)
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("puts what is due into a Word document, whose notes say since when nobody has looked", async ({ open }) => {
    const page = await open("/evidence/suspension");
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    await addAnnex(page);
    await page.frameLocator("iframe").getByRole("table", { name: "Suspensions that have run out" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as Word document", exact: true }).click(),
    ]);
    const file = new OfficeFile(await downloaded(download));
    const text = file.elements("word/document.xml", "w:p").map(textIn);
    expect(text.filter((line) => /\d+ suspensions have run out/.test(line)).length).toBeGreaterThan(0);
    expect(text.join("\n")).toMatch(
      /suspension ran out (\d+ days ago|on 10 November 2026); what followed is not known here/,
    );
  });

  test("puts the overview into a Word document whose numbers lead to their claims, and tells what is disputed one by one", async ({
    open,
  }) => {
    const page = await open("/evidence");
    const number = page.getByRole("link", { name: /: Policies, Independent support$/ });
    const count = (await number.textContent()) ?? "";
    await number.click();
    await page.waitForURL("**/evidence/claims?type=policy&evidence=*");
    await page.getByText(`The first 200 of ${count} claims, by date of their newest source, oldest first.`).waitFor();
    await page.goBack();
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    await addAnnex(page);
    await page.frameLocator("iframe").getByRole("table", { name: "Most-cited publishers" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as Word document", exact: true }).click(),
    ]);
    const file = new OfficeFile(await downloaded(download));
    const links = file.text("word/_rels/document.xml.rels");
    // Nobody else can open an address of this computer.
    expect(links).not.toContain("127.0.0.1");
    expect(file.elements("word/document.xml", "w:p").map(textIn).join("\n")).toContain("Disputed claims");
  });

  test("leads to what one publisher stands behind, speaks Chinese, and says of an unknown list that it is none", async ({
    open,
  }) => {
    const page = await open("/evidence/publisher-alone?publisher=Rare+Earth+Exchanges");
    await page
      .getByRole("heading", { name: "Claims with this publisher as the only independent one: Rare Earth Exchanges" })
      .first()
      .waitFor();
    await page.goto(new URL("/evidence/nothing", page.url()).href);
    await page.getByRole("heading", { name: "List not found" }).waitFor();
    const chinese = await open("/evidence", { locale: "zh-CN" });
    await chinese.getByText(/^[\d,]+项论断中，自述/).waitFor();
  });
});
