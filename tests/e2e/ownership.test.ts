import { describeWithBrowser } from "../support/browser/browser.ts";
import { addAnnex } from "./support/addAnnex.ts";
import { downloaded } from "./support/downloaded.ts";
import { pictureSaved } from "./support/pictureSaved.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The page of ownership", () => {
  const test = useAtlas();

  test("opens from the card of an organisation, and each step of its picture leads to its claim or claims by click and by key", async ({
    open,
  }) => {
    const page = await open("/explore?s=northern-rare-earth&sel=northern-rare-earth");
    await page.getByRole("link", { name: "Ownership chain" }).click();
    await page.waitForURL("**/ownership?organisation=northern-rare-earth");
    const picture = page.getByRole("group", { name: /^Northern Rare Earth: who owns it/ });
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
    const svg = (
      await downloaded(await pictureSaved(page, page.getByRole("button", { name: "Save picture…" })))
    ).toString();
    // Nobody else can open an address of this computer.
    expect(svg).not.toContain(new URL(page.url()).host);
    expect(svg).toContain("Rare Earth Atlas, data set");
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    await addAnnex(page);
    await page
      .frameLocator("iframe")
      .getByRole("table", { name: /What it owns$/ })
      .waitFor();
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

  test("opens from the menu of an organisation on the canvas with the filters of the view, which a click takes away", async ({
    open,
  }) => {
    const page = await open("/explore?s=northern-rare-earth&sel=northern-rare-earth&hideEvidence=self-reported");
    await page.getByRole("application").focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Ownership chart" }).click();
    await page.waitForURL("**/ownership?organisation=northern-rare-earth&hideEvidence=self-reported");
    const figure = page.locator("figure");
    await figure
      .getByText(/The filters of the view \(without self-reported\) keep back \d+ claims/)
      .first()
      .waitFor();
    expect(await figure.getByText("Huaxing Rare Earth").count()).toBe(0);
    await figure.getByRole("link", { name: "Show everything" }).click();
    await figure.getByRole("link", { name: "Huaxing Rare Earth", exact: true }).waitFor();
  });

  test("lets no box or word of the picture lie on another or be cut off, on a laptop and on a phone, in either language", async ({
    open,
  }) => {
    for (const locale of ["en-GB", "zh-CN"]) {
      for (const viewport of [
        { width: 1366, height: 768 },
        { width: 390, height: 844 },
      ]) {
        const page = await open("/ownership?organisation=northern-rare-earth", { locale, viewport });
        const picture = page.locator("figure svg[role=group]");
        await picture.waitFor();
        await page.evaluate(() => document.fonts.ready);
        const faults = await picture.evaluate((svg) => {
          const { right, left } = svg.getBoundingClientRect();
          const areas = [...svg.querySelectorAll("text")].map((one) => ({ one, area: one.getBoundingClientRect() }));
          const words = ({ textContent }: Element) => textContent ?? "";
          const cut = areas
            .filter(({ area }) => area.right > right + 1 || area.left < left - 1)
            .map(({ one }) => words(one));
          // Letters fill about three fifths of the height of their line.
          const [top, bottom] = [
            (one: DOMRect) => one.top + 0.2 * one.height,
            (one: DOMRect) => one.bottom - 0.2 * one.height,
          ];
          const lie = (a: DOMRect, b: DOMRect) =>
            a.left < b.right - 0.5 && b.left < a.right - 0.5 && top(a) < bottom(b) && top(b) < bottom(a);
          const on = areas.flatMap((a, place) =>
            areas.slice(place + 1).flatMap((b) => (lie(a.area, b.area) ? [`${words(a.one)} on ${words(b.one)}`] : [])),
          );
          const out = [...svg.querySelectorAll("[data-kind=organisation]")].flatMap((box) => {
            const frame = box.querySelector("rect")?.getBoundingClientRect();
            const texts = [...box.querySelectorAll("text")];
            return texts.filter((text) => frame && text.getBoundingClientRect().right > frame.right).map(words);
          });
          return [...cut, ...on, ...out];
        });
        expect([locale, viewport.width, faults]).toEqual([locale, viewport.width, []]);
      }
    }
  });
});
