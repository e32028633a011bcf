import type { Page, Route } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { listedIds, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const explorer = "/explore?s=baogang-group*&sel=baogang-group";
const AWAY = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource|failed request|answer 500/;
const broken = JSON.stringify({ error: { code: "internal", message: "broken" } });

/** Each page, with a sign that it is ready. */
const pages: [name: string, path: string, ready: (page: Page) => Promise<unknown>][] = [
  ["the start page", "/", (page) => page.getByRole("link", { name: "Baogang: from ore to hydrogen" }).waitFor()],
  ["the explorer", explorer, untilDrawn],
  ["the table", "/table?s=baogang-group*", (page) => page.getByRole("row").nth(3).waitFor()],
  ["the path finder", "/paths", (page) => page.getByRole("heading", { level: 1 }).waitFor()],
  ["a page that is not there", "/nowhere", (page) => page.getByText("Page not found").waitFor()],
];

describeWithBrowser("Without a server", () => {
  const test = useAtlas();

  for (const [name, path, ready] of pages) {
    test(`${name} says so, keeps what it shows, and goes on by itself`, async ({ open, tolerate }) => {
      const page = await open(path, { reducedMotion: "reduce" });
      tolerate(/\/nowhere|404/);
      await ready(page);
      tolerate(AWAY);
      await page.context().setOffline(true);
      const notice = page.getByRole("status").filter({ hasText: "The server is not responding" });
      await notice.waitFor();
      await ready(page);
      await page.context().setOffline(false);
      await notice.waitFor({ state: "detached" });
    });
  }

  test("has nothing that axe finds wrong", async ({ open, tolerate }) => {
    const page = await open(explorer, { reducedMotion: "reduce" });
    await untilDrawn(page);
    tolerate(AWAY);
    await page.context().setOffline(true);
    await page.getByText("The server is not responding").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describeWithBrowser("A part that fails", () => {
  const test = useAtlas();

  test("on the start page fails alone, and comes when it is asked again", async ({ open, tolerate }) => {
    const page = await open("/", {}, (context) => context.route("**/api/views", (route) => fail(route)));
    tolerate(AWAY);
    const views = page.getByRole("region", { name: "Where to start" });
    await views.getByRole("alert").getByText("Something went wrong on the server").waitFor();
    await page
      .getByRole("region", { name: "What the data set contains" })
      .getByText("claims", { exact: true })
      .waitFor();
    await page.context().unroute("**/api/views");
    await views.getByRole("button", { name: "Try again" }).click();
    await views.getByRole("link").first().waitFor();
  });

  test("in the panel fails alone: the picture stands, and the rest of the panel", async ({ open, tolerate }) => {
    const page = await open(explorer, {}, (context) => context.route("**/claims?*", (route) => fail(route)));
    tolerate(AWAY);
    await untilDrawn(page);
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByRole("alert").waitFor();
    await panel.getByRole("heading", { level: 2, name: "Baogang Group" }).waitFor();
    expect(await listedIds(page)).toHaveLength(31);
    await page.context().unroute("**/claims?*");
    await panel.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await panel.getByRole("article").first().waitFor();
  });

  test("of the picture fails alone: the panel is read, and the picture comes when asked again", async ({
    open,
    tolerate,
  }) => {
    const page = await open(explorer, {}, (context) => context.route("**/api/picture", (route) => fail(route)));
    tolerate(AWAY);
    await page.locator("main").getByRole("alert").waitFor();
    await page.getByRole("complementary", { name: "Details" }).getByRole("article").first().waitFor();
    await page.context().unroute("**/api/picture");
    await page.locator("main").getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await untilDrawn(page);
  });

  test("of the path finder says so under the question", async ({ open, tolerate }) => {
    const page = await open("/paths?from=baogang-group&to=lynas-rare-earths", {}, (context) =>
      context.route("**/api/paths*", (route) => fail(route)),
    );
    tolerate(AWAY);
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).waitFor();
    await page.getByRole("heading", { level: 1 }).waitFor();
  });
});

/** Each card and page that loads by itself: its slow request, and the text shown meanwhile. */
const slowParts: [name: string, path: string, slow: string, said: string][] = [
  ["an entity's card", "/explore?sel=baogang-group", "**/api/entities/baogang-group", "Loading…"],
  ["an entity's claims", "/explore?sel=baogang-group", "**/claims?*", "Loading the claims…"],
  ["a pair's card", "/explore?sel=mp-materials~shenghe-resources", "**/api/claims/*-*", "Loading the claims: 0 of 10…"],
  ["a claim's card", "/explore?sel=claim:bao-001", "**/api/claims/bao-001", "Loading…"],
  ["several entities' card", "/explore?sel=baotou.baogang-group", "**/api/claims/between", "Loading…"],
  ["the start page", "/", "**/api/views", "Loading…"],
  ["the path finder", "/paths?from=baogang-group&to=lynas-rare-earths", "**/api/paths*", "Looking for paths…"],
];

describeWithBrowser("A slow answer", () => {
  const test = useAtlas();

  for (const [name, path, slow, said] of slowParts) {
    test(`in ${name} is told after half a second, beside the lines that keep its place`, async ({ open }) => {
      let release = () => {};
      const released = new Promise<void>((go) => {
        release = go;
      });
      const page = await open(path, {}, (context) =>
        context.route(slow, async (route) => {
          await released;
          await route.continue();
        }),
      );
      const words = page.getByRole("status").getByText(said, { exact: true });
      await words.and(page.locator("p")).first().waitFor();
      release();
      await words.first().waitFor({ state: "detached" });
    });
  }

  for (const [name, path] of [
    ["the explorer", "/explore?s=baogang-group*"],
    ["the table", "/table?s=baogang-group*"],
  ] as const) {
    test(`in ${name} is told after half a second`, async ({ open }) => {
      let release = () => {};
      const released = new Promise<void>((go) => {
        release = go;
      });
      const page = await open(path, {}, (context) =>
        context.route("**/api/picture", async (route) => {
          await released;
          await route.continue();
        }),
      );
      await page.getByRole("status").getByText("Loading the graph").waitFor();
      release();
      await page.getByText("Loading the graph").waitFor({ state: "detached" });
    });
  }
});

describeWithBrowser("Nothing to show", () => {
  const test = useAtlas();

  for (const [path, words] of [
    ["/explore", "The canvas is empty"],
    ["/table", "empty"],
    ["/nowhere", "Page not found"],
  ] as const) {
    test(`is said at ${path}, with the way on`, async ({ open, tolerate }) => {
      const page = await open(path);
      tolerate(/nowhere|404/);
      await page.locator("main").getByText(words).first().waitFor();
      await page.locator("main").getByRole("link").first().click();
      await page.waitForURL((url) => url.pathname === "/");
    });
  }
});

async function fail(route: Route): Promise<void> {
  await route.fulfill({ status: 500, contentType: "application/json", body: broken });
}
