import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { drawnIds } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const FIELD = "Product, technology, organisation or country";

describeWithBrowser("What if", () => {
  const test = useAtlas();

  test("takes out a product made in a country, and answers in a sentence, a picture and chains that lead to claims", async ({
    open,
  }) => {
    const page = await open("/analysis");
    await page.getByRole("main").getByRole("link", { name: "What if" }).click();
    await page
      .getByRole("heading", { name: /^Only one maker recorded/ })
      .first()
      .waitFor();
    const field = page.getByRole("combobox", { name: FIELD });
    await field.fill("dysprosium");
    await page
      .getByRole("option", { name: /^Dysprosium oxide/ })
      .first()
      .waitFor();
    await page
      .getByRole("option", { name: /^Dysprosium oxide/ })
      .first()
      .click();
    await page.waitForURL("**/what-if?ids=dysprosium-oxide");
    await field.fill("China");
    await page.getByRole("option", { name: "China", exact: true }).waitFor();
    await field.press("Enter");
    await page.waitForURL("**/what-if?ids=dysprosium-oxide&country=CN");
    const finding = page.getByRole("heading", { name: /organisations outside China are recorded as using it/ });
    await finding.waitFor();
    const said = await finding.textContent();
    await page.getByText(/^Export control: /).waitFor();
    await page.getByRole("figure").getByRole("group", { name: "Where the goods go" }).waitFor();
    const hit = page.getByRole("region", { name: /^Hit outside China/ });
    expect(await hit.getByRole("row").count()).toBeGreaterThan(5);
    await hit
      .getByRole("link", { name: /^Dysprosium oxide goes into/ })
      .first()
      .click();
    await page.waitForURL("**/explore?**");
    await page.goBack();
    await finding.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // The address is the answer.
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.getByRole("heading", { name: said ?? "" }).waitFor();
  });

  test("goes onto the canvas, and into a briefing with its sentence, tables and limits", async ({ open }) => {
    const page = await open("/what-if?ids=dysprosium-oxide&country=CN");
    await page.getByRole("link", { name: "Show on the canvas" }).click();
    expect((await drawnIds(page)).length).toBeGreaterThan(20);
    await page.goBack();
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    const pages = page.frameLocator("iframe");
    await pages.getByRole("heading", { level: 1, name: "What if dysprosium oxide made in China stops?" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: /Markdown/ })
        .first()
        .click(),
    ]);
    const text = (await downloaded(download)).toString();
    expect(text).toContain("organisations outside China are recorded as using it");
    expect(text).toContain("Remaining does not mean able to replace the lost supply");
  });

  test("opens from a card and from the address of the former page, with or without subsidiaries", async ({ open }) => {
    const page = await open("/explore?s=jl-mag&sel=jl-mag");
    await page.getByRole("link", { name: "What if it drops out" }).click();
    await page.waitForURL("**/what-if?ids=jl-mag");
    await page.getByRole("button", { name: "Remove JL MAG" }).waitFor();
    await page.goto(new URL("/removal?ids=northern-rare-earth", page.url()).href);
    await page.waitForURL("**/what-if?ids=northern-rare-earth");
    await page.getByText(/organisations drop out/).waitFor();
    await page.getByRole("checkbox", { name: "with subsidiaries" }).uncheck();
    await page.waitForURL("**/what-if?ids=northern-rare-earth&subsidiaries=without");
    await page.getByText(/organisations drop out/).waitFor({ state: "detached" });
    const card = await open("/explore?s=dysprosium-oxide&sel=dysprosium-oxide");
    await card.getByRole("link", { name: "What if it stops" }).click();
    await card.waitForURL("**/what-if?ids=dysprosium-oxide");
  });

  test("compares two, and of a country without records lists the claims that name it", async ({ open }) => {
    const page = await open("/what-if?ids=dysprosium-oxide&country=CN");
    await page.getByRole("button", { name: "Compare with another" }).click();
    const second = page.getByRole("group", { name: "Instead take out" });
    await second.getByRole("combobox").fill("samarium-cobalt magnets");
    await page
      .getByRole("option", { name: /^Samarium-cobalt magnets/ })
      .first()
      .click();
    await page.waitForURL("**/what-if?ids=dysprosium-oxide&country=CN&ids2=samarium-cobalt-magnets");
    await page.getByRole("region", { name: "Who outside China is hit by which" }).waitFor();
    await page.goto(new URL("/what-if?country=MM", page.url()).href);
    await page.getByRole("region", { name: "Claims that name Myanmar (Burma)" }).waitFor();
    await page.getByRole("link", { name: "Ionic-clay rare earth concentrate" }).click();
    await page.getByRole("heading", { name: /organisations outside China are recorded/ }).waitFor();
  });
});
