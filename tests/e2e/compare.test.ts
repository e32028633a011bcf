import { describeWithBrowser } from "../support/browser/browser.ts";
import { addAnnex } from "./support/addAnnex.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { drawnIds } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The page of comparison", () => {
  const test = useAtlas();

  test("is reached from a card, takes another entity by keyboard, and keeps both in the address", async ({ open }) => {
    const page = await open("/explore?s=northern-rare-earth&sel=northern-rare-earth");
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByRole("link", { name: "Compare", exact: true }).click();
    await page.getByText("Choose another entity to compare it with.").waitFor();
    const field = page.getByRole("combobox", { name: "Entities to compare" });
    await field.fill("lynas");
    await page
      .getByRole("option", { name: /^Lynas Rare Earths/ })
      .first()
      .waitFor();
    await field.press("Enter");
    await page.waitForURL("**/compare?left=northern-rare-earth&right=lynas-rare-earths");
    await page.getByRole("heading", { name: "Northern Rare Earth and Lynas Rare Earths compared" }).waitFor();
    await page.getByText(/^In this data set they share: technologies \(\d/).waitFor();
    await page.getByRole("img", { name: /Evidence for the claims about/ }).waitFor();
    const technologies = page.getByRole("region", { name: /^Technologies: \d+ shared of \d+/ });
    await technologies.getByRole("button", { name: /^Show .* of row 1$/ }).click();
    await technologies.getByRole("list", { name: "Claims of row 1" }).getByRole("link").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("main").getByRole("link", { name: "Show on the canvas" }).click();
    expect(await drawnIds(page)).toEqual(expect.arrayContaining(["northern-rare-earth", "lynas-rare-earths"]));
  });

  test("leads to the briefing of its answer from the head of the page too, if there is no view", async ({ open }) => {
    const page = await open("/compare?left=jl-mag&right=vacuumschmelze");
    await page.getByRole("heading", { name: "JL MAG and Vacuumschmelze compared" }).waitFor();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Briefing" }).click();
    await page
      .frameLocator("iframe")
      .getByRole("heading", { level: 1, name: "JL MAG and Vacuumschmelze compared" })
      .waitFor();
  });

  test("goes into a briefing that is saved with its tables and limits", async ({ open }) => {
    const page = await open("/compare?left=jl-mag&right=vacuumschmelze");
    await page.getByRole("heading", { name: "JL MAG and Vacuumschmelze compared" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    const pages = page.frameLocator("iframe");
    await pages.getByRole("heading", { level: 1, name: "JL MAG and Vacuumschmelze compared" }).waitFor();
    await addAnnex(page);
    await pages.getByRole("heading", { name: "Annex: The answer in full" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as Markdown" }).click(),
    ]);
    const text = (await downloaded(download)).toString();
    expect(text).toContain("JL MAG and Vacuumschmelze compared");
    expect(text).toContain("does not mean that there is nothing");
  });
});
