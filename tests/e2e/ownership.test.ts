import { describeWithBrowser } from "../support/browser/browser.ts";
import { addAnnex } from "./support/addAnnex.ts";
import { downloaded } from "./support/downloaded.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The page of ownership", () => {
  const test = useAtlas();

  test("opens from the card of an organisation, and each step of its picture leads to its claim or claims by click and by key", async ({
    open,
  }) => {
    const page = await open("/explore?s=northern-rare-earth&sel=northern-rare-earth");
    await page.getByRole("link", { name: "Ownership chain" }).click();
    await page.waitForURL("**/ownership?organisation=northern-rare-earth");
    const picture = page.getByRole("group", { name: /^Owners and holdings of Northern Rare Earth/ });
    const card = page.getByRole("complementary");
    for (const [step, selection, shown] of [
      [/^Huamei.+: claim bao-105$/, "claim:bao-105", "Claim bao-105"],
      [/^Baogang Group, .*; all claims between the two$/, "baogang-group~northern-rare-earth", "4 claims"],
    ] as const) {
      const link = picture.getByRole("link", { name: step });
      await link.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/explore?*sel=${selection}`);
      await card.getByText(shown).first().waitFor();
      await page.goBack();
      await link.click();
      await page.waitForURL(`**/explore?*sel=${selection}`);
      await page.goBack();
    }
  });

  test("tells the same as nested lists, saves it as SVG without addresses of this computer, and puts it into a briefing", async ({
    open,
  }) => {
    const page = await open("/ownership?organisation=baogang-group");
    await page.getByText("The chain as a list").click();
    const list = page.getByRole("list", { name: "What Baogang Group owns" });
    await list.getByRole("listitem").first().waitFor();
    expect(await list.getByRole("list").count()).toBeGreaterThan(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as SVG" }).click(),
    ]);
    const svg = (await downloaded(download)).toString();
    // Nobody else can open an address of this computer.
    expect(svg).not.toContain(new URL(page.url()).host);
    expect(svg).toContain("Rare Earth Atlas, data set");
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    await addAnnex(page);
    await page.frameLocator("iframe").getByRole("table", { name: "What it owns" }).waitFor();
  });

  test("asks for an organisation, and says of what is none that it has no owners here, in either language", async ({
    open,
    tolerate,
  }) => {
    const page = await open("/ownership?organisation=bayan-obo");
    tolerate(/400/);
    await page.getByRole("alert").getByText("Only organisations have owners here").waitFor();
    const chinese = await open("/ownership?organisation=mp-materials", { locale: "zh-CN" });
    await chinese.getByText("这并不意味着没有").first().waitFor();
  });

  test("cuts no word of the picture off on a phone, in either language", async ({ open }) => {
    for (const locale of ["en-GB", "zh-CN"]) {
      const page = await open("/ownership?organisation=baogang-group", {
        locale,
        viewport: { width: 390, height: 844 },
      });
      const picture = page.locator("figure svg[role=group]");
      await picture.waitFor();
      await page.evaluate(() => document.fonts.ready);
      const cut = await picture.evaluate((svg) => {
        const { right } = svg.getBoundingClientRect();
        return [...svg.querySelectorAll("text")]
          .filter((text) => text.getBoundingClientRect().right > right + 1)
          .map((text) => text.textContent);
      });
      expect(cut).toEqual([]);
    }
  });
});
