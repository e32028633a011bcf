import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { drawnIds } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const FIELD = "Product, technology, organisation or country";

describeWithBrowser("What if", () => {
  const test = useAtlas();

  test("takes out a product made in a country, and answers in sentences, a picture and tables that lead to claims", async ({
    open,
  }) => {
    const page = await open("/analysis");
    await page.getByRole("main").getByRole("link", { name: "What if", exact: true }).click();
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
    const finding = page.getByRole("heading", { name: /^Recorded under .*Suzuki Motor/ });
    await finding.waitFor();
    const said = await finding.textContent();
    await page.getByText(/^Export control: /).waitFor();
    await page.getByRole("figure").getByRole("group", { name: "Whom it concerns, in three circles" }).waitFor();
    const effects = page.getByRole("region", { name: /^Circle 1\. Recorded effects outside China/ });
    expect(await effects.getByRole("row").count()).toBeGreaterThan(5);
    const reached = page.getByRole("region", { name: /^Circle 3\. Could be reached outside China, inferred/ });
    await reached
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
    expect(text).toContain("Recorded under");
    // The number of its key point stands between.
    expect(text).toMatch(/Suzuki Motor\S* \(most Swift output halted from 26 May 2025\)/);
    // Titles of sources and notes of the editors have their own words.
    expect(text.split("## Notes")[0]).not.toMatch(/\bhit\b/i);
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
    await page.getByRole("region", { name: "In which circle of each" }).waitFor();
    await page.goto(new URL("/what-if?country=NP", page.url()).href);
    await page.getByText(/Nothing in this data set is recorded as being of Nepal/).waitFor();
  });

  test("is narrowed to a country in one step that can be undone, and the paper follows", async ({ open }) => {
    const page = await open("/what-if?ids=dysprosium-oxide&country=CN&stop=exports");
    const japan = page.getByRole("button", { name: /^Japan \d/ });
    await japan.click();
    await page.waitForURL("**/what-if?ids=dysprosium-oxide&country=CN&stop=exports&of=JP");
    await page.getByText(/^Shown: only Japan; \d+ of \d+ organisations and sectors\.$/).waitFor();
    await page.goBack();
    await page.waitForURL("**/what-if?ids=dysprosium-oxide&country=CN&stop=exports");
    await japan.click();
    await page.getByText(/^Shown: only Japan; /).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Create briefing" }).click();
    const pages = page.frameLocator("iframe");
    await pages.getByRole("heading", { level: 1, name: /\(only Japan\)$/ }).waitFor();
  });

  test("an element offers its oxide, metal and magnets in one step, and Myanmar is found", async ({ open }) => {
    const page = await open("/what-if");
    const field = page.getByRole("combobox", { name: FIELD });
    await field.fill("Dysprosium");
    await page.getByRole("option", { name: /^Dysprosium: oxide, metal and/ }).click();
    await page.waitForURL("**/what-if?ids=dysprosium-oxide,dysprosium-metal,sintered-ndfeb-magnets");
    await field.fill("Myanmar");
    await page
      .getByRole("option", { name: /^Myanmar/ })
      .first()
      .waitFor();
    await field.press("Enter");
    await page.waitForURL("**&country=MM");
  });
});
