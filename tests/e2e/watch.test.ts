import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { BrowserContext, Page } from "playwright-core";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { eventually } from "./support/eventually.ts";
import { useAtlas } from "./support/useAtlas.ts";

type Row = Record<string, string>;

const seen = { version: "2026.12.2", day: "2026-11-12" };
const entities = ["mp-materials", "lynas-rare-earths", "mofcom-announcement-18-2025"];
const view = ["us-department-of-defense", "vulcan-elements", "noveon-magnetics"];
const question = "suppliersOf?organisation=general-motors";
const addresses = [
  ...entities.map((id) => `/explore?s=${id}*&sel=${id}`),
  `/explore?s=${view.join(".")}`,
  `/questions/${question}`,
  "/paths?from=mp-materials&to=general-motors",
];

/** The rows of a release, read only by a CSV parser. */
function released(version: string): Map<string, Row> {
  const rows: Row[] = parse(readFileSync(`${DATA_FOLDER}/releases/${version}/claims.csv`), { columns: true });
  return new Map(rows.map((row) => [row.id ?? "", row]));
}

/** The ids of the claims that differ between the two releases and pass in one of them. */
function changed(passes: (row: Row) => boolean): string[] {
  const [before, after] = [released("2026.12.2"), released("2027.1")];
  const columns = Object.keys([...after.values()][0] ?? {});
  const cells = (row: Row | undefined) => row && columns.map((column) => row[column] ?? "").join("|");
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => cells(before.get(id)) !== cells(after.get(id)))
    .filter((id) => [before.get(id), after.get(id)].some((row) => row && passes(row)))
    .sort();
}

/** A reader who watches some addresses and saw the version before the present one. */
function reader(watched: readonly string[]) {
  const watches = watched.map((address) => ({ address, title: address, seen, claims: [] }));
  const kept = { "atlas-watches": watches, "atlas-visits": { now: seen, last: null } };
  return (context: BrowserContext) =>
    context.addInitScript(
      (texts) => {
        // The empty pages in which the accessibility test runs keep nothing.
        if (location.protocol === "about:") return;
        for (const [name, text] of texts) if (localStorage.getItem(name) === null) localStorage.setItem(name, text);
      },
      Object.entries(kept).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
    );
}

function subject(page: Page, address: string) {
  return page.locator(`[data-watched="${address}"]`);
}

/** The ids of the claims that changed under a subject; those that only ran out are no change of the data. */
async function told(page: Page, address: string): Promise<string[]> {
  const lines = subject(page, address).locator("[data-claim]:not([data-kind=overdue])");
  return (await lines.evaluateAll((all) => all.map((line) => line.getAttribute("data-claim") ?? ""))).sort();
}

describeWithBrowser("What a reader watches", () => {
  const test = useAtlas();

  test("comes back with all and only what is new on it, is marked as seen, and that is undone", async ({
    open,
    url,
  }) => {
    const page = await open("/", {}, reader(addresses));
    await page.getByRole("heading", { name: "Since your last visit, 12 November 2026" }).waitFor();
    const answer = await (await fetch(`${url}/api/questions/${question}`)).json();
    const answered = answer.claims.map(({ id }: Row) => id);
    const between = ({ subject: from = "", object: to = "" }: Row) => view.includes(from) && view.includes(to);
    const oracles: [address: string | undefined, ids: string[]][] = [
      ...entities.map((id, at): [string | undefined, string[]] => [
        addresses[at],
        changed((row) => row.subject === id || row.object === id),
      ]),
      [addresses[3], changed(between)],
      [addresses[4], changed(({ id = "" }) => answered.includes(id))],
    ];
    for (const [address = "", ids] of oracles) expect([address, await told(page, address)]).toEqual([address, ids]);
    expect(oracles[0]?.[1].length).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);

    const [mp = ""] = addresses;
    const news = page.locator("[data-news]");
    await news.waitFor();
    const before = Number(await news.getAttribute("data-news"));
    await subject(page, mp).getByRole("button", { name: "Mark as seen" }).click();
    await page.getByText("Marked as seen: MP Materials.").waitFor();
    await eventually(async () => expect(await told(page, mp)).toEqual([]));
    await eventually(async () => expect(Number(await news.getAttribute("data-news"))).toBe(before - 1));
    await page.reload();
    await page.getByRole("heading", { name: "Since your last visit, 12 November 2026" }).waitFor();
    expect(await told(page, mp)).toEqual([]);
    await subject(page, addresses[1] ?? "")
      .getByRole("button", { name: "Mark as seen" })
      .click();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await eventually(async () => expect(await told(page, addresses[1] ?? "")).toEqual(oracles[1]?.[1]));
  });

  test("is each reader's own, begun on a card, in Share or by keys, and told on the start page", async ({ open }) => {
    const page = await open("/explore?s=mp-materials&sel=mp-materials");
    const card = page.getByRole("complementary");
    await card.getByRole("button", { name: "Watch", exact: true }).click();
    await card.getByRole("button", { name: "Stop watching" }).waitFor();
    await page.keyboard.press("Control+Shift+F");
    await card.getByRole("button", { name: "Watch", exact: true }).waitFor();
    await page.keyboard.press("Control+Shift+F");
    await card.getByRole("button", { name: "Stop watching" }).waitFor();
    await page.getByRole("link", { name: "Rare Earth Atlas" }).click();
    await page.getByText("Nothing new on what you watch.").waitFor();
    await page.locator("[data-quiet]").getByRole("link", { name: "MP Materials" }).waitFor();

    // Who begins to watch today can look back to any stored version, which marks nothing as seen.
    const asked = page.waitForRequest((request) => request.url().endsWith("/api/changes/watched"));
    await page.getByLabel("Show what is new since").selectOption("2026.12.2");
    // What ran out is told for 60 days, however young the version is.
    const { seen: back } = (await asked).postDataJSON();
    expect(Date.now() - Date.parse(back.day)).toBeGreaterThan(59 * 86_400_000);
    expect(back.version).toBe("2026.12.2");
    await page.getByRole("heading", { name: "Since version 2026.12.2 of 29 November 2026" }).waitFor();
    const mp = ({ subject: from, object: to }: Row) => from === "mp-materials" || to === "mp-materials";
    const watched = await page.locator("[data-watched]").first().getAttribute("data-watched");
    expect(await told(page, watched ?? "")).toEqual(changed(mp));
    expect(await page.getByRole("button", { name: "Mark as seen" }).count()).toBe(0);
    await page.getByLabel("Show what is new since").selectOption("what I saw last");
    await page.getByText("Nothing new on what you watch.").waitFor();

    const other = await open("/");
    await other.getByRole("heading", { name: "What would you like to know?" }).waitFor();
    expect(await other.getByText("Nothing new on what you watch.").count()).toBe(0);
  });
});
