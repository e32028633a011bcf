import type { BrowserContext, Locator, Page, Route } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { startServer } from "../support/engines/serverProcess.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { clickEntity, drawnIds, listedIds, placeOnPage, untilDrawn } from "./support/explorer.ts";
import { searchField } from "./support/search.ts";
import { useAtlas } from "./support/useAtlas.ts";

const TOKEN = "a-token-of-the-tests";
const USER = "X-Forwarded-User";
const VIEW = "/explore?s=baogang-group*";
/** What the browser itself reports about requests and scripts that are refused or redirected. */
const REFUSED = /answer 401|status of 401|status of 302|Refused to apply style/;

/** What a reader may do next after the login has ended; each needs the server. */
const nextDeeds: [name: string, act: (page: Page) => Promise<unknown>][] = [
  ["searching", (page) => searchField(page).pressSequentially("lynas")],
  ["opening an entity's neighbours", openNorthern],
  ["reading an entity", (page) => clickEntity(page, "northern-rare-earth")],
  ["turning to the table", (page) => page.getByRole("link", { name: "Table", exact: true }).click()],
  ["turning to the briefing", (page) => page.getByRole("link", { name: "Briefing", exact: true }).click()],
];

describeWithBrowser("A login that ends while the explorer is open", () => {
  const test = useAtlas({ server: () => startServer({ ATLAS_TOKEN: TOKEN }) });
  const openView = async (open: (path: string) => Promise<Page>) => {
    const page = await open(VIEW);
    await enter(page);
    await untilDrawn(page);
    return page;
  };

  test("is told in the list of a search too, and the search goes on once one has logged in elsewhere", async ({
    open,
    tolerate,
  }) => {
    const page = await openView(open);
    tolerate(REFUSED);
    const drawn = await drawnIds(page);
    // The list of the search loads on first use; without it the page would report that it did not load.
    await pressAndClear(page);
    await page.context().clearCookies();
    await searchField(page).pressSequentially("lynas");
    await loggedOut(page).waitFor();
    await page
      .getByRole("search")
      .locator("p")
      .getByText("Could not search entities, claims, sources. You are")
      .waitFor();
    expect(await listedIds(page)).toEqual(drawn);
    expect(await axeViolations(page)).toEqual([]);

    const elsewhere = await page.context().newPage();
    await elsewhere.goto(new URL("/login", page.url()).href);
    await enter(elsewhere);
    await loggedOut(page).waitFor({ state: "detached" });
    await page
      .getByRole("option", { name: /Lynas Rare Earths/ })
      .first()
      .waitFor();
  });

  for (const [deed, act] of nextDeeds) {
    test(`is told on ${deed}, and one click leads through the login back to what was asked for`, async ({
      open,
      tolerate,
    }) => {
      const page = await openView(open);
      tolerate(REFUSED);
      await pressAndClear(page);
      await page.context().clearCookies();
      await act(page);
      await loggedOut(page).waitFor();
      const asked = page.url();
      // The list of the search covers the banner, so it offers the same button.
      await page.getByRole("button", { name: "Log in again" }).first().click();
      await enter(page);
      await page.waitForURL(asked);
      await page.getByRole("combobox", { name: /^Search/ }).waitFor();
      expect(await loggedOut(page).count()).toBe(0);
    });
  }
});

describeWithBrowser("A login of a reverse proxy that ends while the explorer is open", () => {
  const test = useAtlas({ server: () => startServer({ ATLAS_PROXY_USER: USER }) });

  /** How a proxy treats requests of a page once it no longer knows the reader. */
  const proxies: [how: string, forget: (context: BrowserContext) => Promise<unknown>][] = [
    ["lets them through without a name", (context) => context.setExtraHTTPHeaders({})],
    ["refuses them with a page of its own", (context) => context.route("**/api/**", refuse)],
    ["leads them to its login page", (context) => context.route("**/api/**", leadAway)],
  ];
  for (const [how, forget] of proxies) {
    test(`is told where the proxy ${how}, and all goes on when it knows the reader again`, async ({
      open,
      tolerate,
    }) => {
      const page = await open(VIEW, { extraHTTPHeaders: { [USER]: "reader" } });
      await untilDrawn(page);
      tolerate(REFUSED);
      // The browser reports the redirect although the page does not follow it; a followed request would have failed.
      tolerate(/^foreign request: https:\/\/login\.example\//);
      await forget(page.context());
      await openNorthern(page);
      await loggedOut(page).waitFor();
      await page.locator("main").getByRole("alert").getByText("You are logged out").waitFor();
      await page.context().unroute("**/api/**");
      await page.context().setExtraHTTPHeaders({ [USER]: "reader" });
      await loggedOut(page).waitFor({ state: "detached" });
      await untilDrawn(page);
      expect((await drawnIds(page)).length).toBeGreaterThan(31);
    });
  }
});

function refuse(route: Route): Promise<void> {
  return route.fulfill({ status: 401, contentType: "text/html", body: "<h1>Who are you?</h1>" });
}

function leadAway(route: Route): Promise<void> {
  return route.fulfill({ status: 302, headers: { location: "https://login.example/?back=here" } });
}

/** The banner across the page, in contrast to the message of a single part. */
function loggedOut(page: Page): Locator {
  return page.getByText("You are logged out. The address of this page");
}

async function pressAndClear(page: Page): Promise<void> {
  await searchField(page).pressSequentially(">");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Escape");
}

async function openNorthern(page: Page): Promise<void> {
  const { x, y } = await placeOnPage(page, "northern-rare-earth");
  await page.mouse.dblclick(x, y);
}

async function enter(page: Page): Promise<void> {
  await page.getByLabel("Access token").fill(TOKEN);
  await page.getByRole("button", { name: "Log in" }).click();
}
