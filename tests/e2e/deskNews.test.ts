import { describeWithBrowser } from "../support/browser/browser.ts";
import { addFinding, findingOf } from "./support/deskFindings.ts";
import { serverWithDesk } from "./support/deskFolder.ts";
import { panel, places, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("An open page, while somebody else adds a claim,", () => {
  const test = useAtlas({ server: serverWithDesk });

  test("says so, shows the new state and keeps its place", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group", { reducedMotion: "reduce" });
    await untilDrawn(page);
    const before = await places(page);
    await panel(page).getByText("PARTNERS", { exact: false }).first().waitFor();
    const text = panel(page).locator("section > div").last();
    await text.evaluate((box) => box.scrollTo(0, 900));
    const scrolled = await text.evaluate((box) => box.scrollTop);
    await page
      .getByRole("combobox", { name: /Search/ })
      .first()
      .fill("magnet");
    const other = await open("/desk");
    await addFinding(other, "desk-elsewhere1", findingOf("Baogang and Northern plan a joint laboratory."));
    await page.bringToFront();
    await page.getByText("The data changed: 1 claim added by Li.", { exact: false }).waitFor();
    expect(movedBetween(before, await places(page))).toEqual([]);
    expect(await text.evaluate((box) => box.scrollTop)).toBe(scrolled);
    expect(
      await page
        .getByRole("combobox", { name: /Search/ })
        .first()
        .inputValue(),
    ).toBe("magnet");
    expect(new URL(page.url()).searchParams.get("sel")).toBe("baogang-group");
    await page.getByRole("link", { name: "Desk · 1" }).waitFor();
  });
});
