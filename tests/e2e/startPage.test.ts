import { describeWithBrowser } from "../support/browser/browser.ts";
import { eventually } from "./support/eventually.ts";
import { drawnIds } from "./support/explorer.ts";
import { searchField, searchFor } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The start page", () => {
  const test = useAtlas();

  test("opens every curated view, and each draws a graph without a missing entity", async ({ open, url }) => {
    const page = await open("/");
    const { views } = await (await fetch(`${url}/api/views`)).json();
    expect(views.length).toBeGreaterThanOrEqual(3);
    for (const { title } of views) {
      await page.getByRole("link", { name: title, exact: true }).click();
      expect((await drawnIds(page)).length).toBeGreaterThan(5);
      expect(await page.getByText("Not in this data set").count()).toBe(0);
      await page.getByRole("link", { name: "Rare Earth Atlas" }).click();
    }
  });

  test("is one click away from each thing that researchers come to ask, and from its limits where it is answered", async ({
    open,
  }) => {
    const page = await open("/");
    const asked: [question: string, shows: string | RegExp][] = [
      ["What if China stops exporting dysprosium oxide?", /dysprosium oxide/i],
      ["What has only one maker recorded outside China?", "What this cannot tell you"],
      ["Who makes sintered neodymium magnets?", "What this cannot tell you"],
      ["Who pays whom, and how much?", "What this cannot tell you"],
      ["What does Germany depend on?", "What this cannot tell you"],
      ["Which export controls are there, and whom do they affect?", "What this cannot tell you"],
      ["How large is China’s share of the world’s output?", "What this cannot tell you"],
      ["Who mines rare earths where?", "What this cannot tell you"],
      ["How much magnet capacity is there outside China?", "What this cannot tell you"],
      ["Which figures are recorded on Chinese magnets?", "What this cannot tell you"],
      ["Which prices are recorded?", "What this cannot tell you"],
      ["What is suspended, and until when?", "What this cannot tell you"],
      [
        "For which technologies is no developer outside China found?",
        /by number of technologies: no developer outside China found in this data set/,
      ],
      ["How do these two compare?", "Choose two entities or two countries, or begin with one of these:"],
      ["Who owns whom?", "Choose an organisation, or begin with one of these:"],
      ["What rests only on the company’s own word?", "Self-reported claims"],
      ["How much of my article does the atlas know?", /Paste an article and see, sentence by sentence/],
      ["What happened this year?", "What happened between two days?"],
      ["What is new in the data?", /Compares two versions of the data set/],
    ];
    for (const [question, shows] of asked) {
      await page.getByRole("link", { name: question, exact: true }).click();
      await page.getByRole("main").getByText(shows).first().waitFor();
      await page.goBack();
    }
  });

  test("groups what the search finds by type", async ({ open }) => {
    const page = await open("/");
    await searchFor(page, "magnet");
    await eventually(async () => expect(await page.getByRole("listbox").getByRole("group").count()).toBeGreaterThan(2));
  });

  test("says that nothing was found, and what to try instead", async ({ open }) => {
    const page = await open("/");
    expect(await searchFor(page, "zzzzqqqq")).toEqual(["Not in this atlas: zzzzqqqq. It covers rare earths. "]);
    await page.getByText("Try a shorter word").waitFor();
  });

  test("puts the cursor into the search at Ctrl+K", async ({ open }) => {
    const page = await open("/");
    await searchField(page).waitFor();
    await page.keyboard.press("Control+k");
    await eventually(async () =>
      expect(await searchField(page).evaluate((field) => field === document.activeElement)).toBe(true),
    );
  });

  test("tells how much the data set holds, as the API does", async ({ open, url }) => {
    const page = await open("/");
    const { claim_count } = await (await fetch(`${url}/api/summary`)).json();
    await page.getByText(claim_count.toLocaleString("en"), { exact: true }).waitFor();
  });
});
