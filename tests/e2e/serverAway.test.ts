import { describeWithBrowser } from "../support/browser/browser.ts";
import { type ServerProcess, startServer } from "../support/engines/serverProcess.ts";
import { clickEntity, listedIds, openEntity, placeOnPage, places } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { searchFor } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

/** Everything that a page reports while its server is away. */
const AWAY = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET|failed request|Failed to load resource/;

describeWithBrowser("A server that goes away while the explorer is open", () => {
  const test = useAtlas();

  test("costs nothing that was drawn, and all goes on when it is back", async ({ open, tolerate }) => {
    let again: ServerProcess | undefined;
    const server = await startServer();
    try {
      const page = await open(new URL("/explore?s=baogang-group*", server.url).href);
      tolerate(AWAY);
      // Cards load when the page is idle or one is opened; one whose script never came would need a new page.
      await clickEntity(page, "baogang-group");
      await page.getByRole("complementary").getByRole("heading", { name: "Baogang Group" }).first().waitFor();
      const before = await places(page);
      const northern = await placeOnPage(page, "northern-rare-earth");
      const canvas = await page.locator("[role=application]").boundingBox();
      await server.stop();
      await page.mouse.dblclick(northern.x, northern.y);
      const failure = page.locator("main").getByRole("alert");
      await failure.getByText("The server is not responding").waitFor();
      await page.getByRole("status").getByText("Your view is safe. Trying again").waitFor();
      expect(await listedIds(page)).toEqual([...before.keys()]);
      expect(await page.locator("[role=application]").boundingBox()).toEqual(canvas);

      again = await startServer({}, Number(new URL(server.url).port));
      // Each part of the page retries by itself.
      for (const part of [failure, page.getByRole("complementary").getByRole("alert")]) {
        await part.waitFor({ state: "detached" });
      }
      await page.getByText("The server is not responding").waitFor({ state: "detached" });
      await page.locator("[role=application][data-drawn]").waitFor();
      const after = await places(page);
      expect(after.size).toBeGreaterThan(before.size);
      expect(movedBetween(before, after)).toEqual([]);
      await page.getByRole("complementary").getByRole("heading", { name: "Northern Rare Earth" }).first().waitFor();
      await openEntity(page, "baotou-steel");
      expect(await searchFor(page, "lynas")).not.toEqual([]);
    } finally {
      await Promise.all([server.stop(), again?.stop()]);
    }
  });
});

describeWithBrowser("A server whose graph database goes away while the explorer is open", () => {
  const test = useAtlas();

  test("says so, which costs nothing that was drawn either, and all goes on when it is back", async ({
    open,
    tolerate,
  }) => {
    const page = await open("/explore?s=baogang-group*");
    tolerate(/503/);
    const before = await places(page);
    const northern = await placeOnPage(page, "northern-rare-earth");
    // The server's answer while its database is away; a server test checks it.
    const away = { error: { code: "store_unavailable", message: "The graph database is away." } };
    await page.context().route("**/api/**", (route) => route.fulfill({ status: 503, json: away }));
    await page.mouse.dblclick(northern.x, northern.y);
    await page.getByRole("status").getByText("The database is not available").waitFor();
    await page.locator("main").getByRole("alert").getByText("The database is not available").waitFor();
    expect(await listedIds(page)).toEqual([...before.keys()]);
    await page.context().unroute("**/api/**");
    await page.getByText("The database is not available").first().waitFor({ state: "detached" });
    await page.locator("[role=application][data-drawn]").waitFor();
    expect((await places(page)).size).toBeGreaterThan(before.size);
  });
});
