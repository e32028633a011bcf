import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { ServerProcess } from "../../support/engines/serverProcess.ts";
import type { CsvRow } from "../../support/oracles/csvClaims.ts";
import { watchedNews } from "../../support/oracles/watchedNews.ts";
import { mondayVersion } from "../../support/records/mondayVersion.ts";
import { eventually } from "../support/eventually.ts";
import { panel, untilDrawn } from "../support/explorer.ts";
import { readerOn, setDay, stepsBack, subjectOf, takeIn, toldOn } from "../support/sinceMonday.ts";
import { steps } from "../support/steps.ts";
import type { PageTest } from "../support/useAtlas.ts";
import { CAR_MAKER, FIRM, idsOfWhatIf, RULE, THIRD, VIEW, watched, watchOne, watchSix } from "./watchingSix.ts";

/** How the servers of the journey start, each with a desk in this folder. */
interface Servers {
  own(folder: string): Promise<ServerProcess>;
  /** Another server with its own readers. */
  other(folder: string): Promise<ServerProcess>;
}

const [BEFORE, LATER, MONDAY] = ["2026-12-02", "2026-12-09", "2027-01-04"];
type Watched = keyof typeof watched;
const GROUP = "baogang-group";
/** What the version brings to what is watched. */
const KINDS = ["details", "ended", "gone", "new", "overdue", "reworded", "weaker"];
const ADDED = "MP Materials supplies General Motors from a second plant.";

/** The login of a server that knows its readers, so that each has their own watches on its desk. */
const LOGIN = "X-Forwarded-User";
export const KNOWS_READERS = { ATLAS_PROXY_USER: LOGIN };

function as(name: string) {
  return { extraHTTPHeaders: { [LOGIN]: name } };
}

/** A researcher watches six things, and comes back on a Monday to a version that came in meanwhile. */
export function mondayJourney(test: PageTest, servers: Servers): void {
  const running: ServerProcess[] = [];
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "atlas-monday-"));
  });
  afterAll(async () => {
    await Promise.all(running.map((server) => server.stop()));
    await rm(root, { recursive: true, force: true });
  });

  test("finds all and only what is new on what each reader watches, in order of harm, and in the picture", async ({
    open,
  }) => {
    const step = steps("The Monday journey");
    // Each try has desks of its own.
    const folder = await mkdtemp(join(root, "desks-"));
    const begin = async (starting: Promise<ServerProcess>) => {
      const server = await starting;
      running.push(server);
      return server;
    };
    const own = await step("start", () => begin(servers.own(join(folder, "own"))));
    const other = await step("start another", () => begin(servers.other(join(folder, "other"))));
    const wei = await open(`${own.url}/`, as("Wei"), readerOn(BEFORE, "Wei"));
    const reached = await step("watch six things", () => watchSix(wei));
    const ana = await open(`${own.url}/`, as("Ana"), readerOn(LATER, "Ana"));
    await step("a second reader", () => watchOne(ana, GROUP));
    const elsewhere = await open(`${other.url}/`, as("Wei"), readerOn(BEFORE, "Wei"));
    await step("a second server", () => watchOne(elsewhere, GROUP));

    for (const page of [wei, ana, elsewhere]) await setDay(page.context(), MONDAY);
    const { content, before, after } = await mondayVersion();
    const desk = await open(`${own.url}/desk`, as("Li"), readerOn(MONDAY, "Li"));
    await step("take the version in", () => takeIn(desk, content));

    const news = (passes: (row: CsvRow) => boolean) =>
      watchedNews([before, after], passes, { from: BEFORE, to: MONDAY });
    await step("the open page follows", () =>
      wei.getByRole("heading", { name: "Since your last visit, 2 December 2026" }).waitFor(),
    );
    const lost = new Set([...reached, ...(await idsOfWhatIf(await wei.context().newPage(), own.url))]);
    const among = (ids: readonly string[]) => (row: CsvRow) =>
      [row.subject, row.object].every((id) => ids.includes(id ?? ""));
    const touching = (id: string) => (row: CsvRow) => row.subject === id || row.object === id;
    const expected: Record<Watched, Map<string, string>> = {
      firm: news(touching(FIRM)),
      rule: news(touching(RULE)),
      question: news(({ predicate, object }) => predicate === "SUPPLIES" && object === CAR_MAKER),
      path: news(among([FIRM, THIRD, CAR_MAKER])),
      whatIf: news(({ id }) => lost.has(id ?? "")),
      view: news(among(VIEW)),
    };
    for (const name of Object.keys(watched) as Watched[]) {
      const lines = () => toldOn(wei, watched[name]);
      await eventually(async () => expect([name, new Map(await lines())]).toEqual([name, expected[name]]));
      // The worst of each kind comes first, and after these the others.
      expect(stepsBack((await lines()).map(([, kind]) => kind))).toBeLessThanOrEqual(1);
    }
    const kinds = Object.values(expected).map((lines) => [...lines.values()]);
    expect(kinds.every(({ length }) => length > 0)).toBe(true);
    expect([...new Set(kinds.flat())].sort()).toEqual(KINDS);
    const worst = await Promise.all(
      (await wei.locator(subjectOf()).all()).map((subject) =>
        subject.locator("[data-kind]").first().getAttribute("data-kind"),
      ),
    );
    expect(stepsBack(worst.map(String))).toBe(0);

    await step("to the claim", () => readClaim(wei));
    await step("to the picture", () => seePicture(wei));
    await step("seen, and undone", () => markAndUndo(wei, expected));

    await step("the second reader comes back", async () => {
      await ana.getByRole("heading", { name: "Since your last visit, 9 December 2026" }).waitFor();
      await eventually(async () => expect(new Map(await toldOn(ana))).toEqual(news(touching(GROUP))));
      expect(await ana.locator(subjectOf()).count()).toBe(1);
    });
    await step("the second server", async () => {
      await elsewhere.reload();
      await elsewhere.getByText("Nothing new on what you watch.").waitFor();
      expect(await elsewhere.locator(subjectOf()).count()).toBe(1);
    });
    console.log(step.report());
  });
}

/** Goes from a line to its claim and back; what was regraded says from which grade to which. */
async function readClaim(page: Page): Promise<void> {
  const firm = page.locator(subjectOf(watched.firm));
  expect(await firm.locator("[data-claim=wsu-026]").textContent()).toMatch(/Corroborated\W+is now\s+Self-reported/);
  await firm.getByRole("link", { name: ADDED }).click();
  await panel(page).getByText(ADDED, { exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get("sel")).toBe("claim:later-001");
  await page.goBack();
}

/** Goes to the picture of the news of the view, where they alone are marked, until the reader ends that. */
async function seePicture(page: Page): Promise<void> {
  await page.locator(subjectOf(watched.view)).getByRole("link", { name: "In the picture, with what changed" }).click();
  await untilDrawn(page);
  const legend = page.getByRole("region", { name: "Legend" });
  await legend.getByText("new or changed since 2027.1").waitFor();
  const entities = page.getByRole("region", { name: "Entities on the canvas" });
  // One claim of the department and one of the other firm, both of Noveon.
  expect(await entities.getByText("2 claims new or changed").count()).toBe(1);
  expect(await entities.getByText("1 claim new or changed").count()).toBe(2);
  await legend.getByRole("button", { name: "Remove these marks" }).click();
  await eventually(async () => expect(await page.getByText(/new or changed/).count()).toBe(0));
  await page.goBack();
  await page.locator(subjectOf(watched.view)).waitFor();
}

/** Marks one thing as seen by a double click, undoes it, and does the same with not watching any more. */
async function markAndUndo(page: Page, expected: Record<Watched, Map<string, string>>): Promise<void> {
  const size = async (name: Watched) => (await toldOn(page, watched[name])).length;
  const mark = page.locator(subjectOf(watched.firm)).getByRole("button", { name: "Mark as seen" });
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  const others = (Object.keys(watched) as Watched[]).filter((name) => name !== "firm");
  await mark.dblclick();
  await eventually(async () => expect(await size("firm")).toBe(0));
  for (const name of others) expect([name, await size(name)]).toEqual([name, expected[name].size]);
  await undo.click();
  await eventually(async () => expect(await size("firm")).toBe(expected.firm.size));
  await mark.click();
  await eventually(async () => expect(await size("firm")).toBe(0));
  await page.reload();
  await eventually(async () => expect(await size("rule")).toBe(expected.rule.size));
  expect(await size("firm")).toBe(0);
  await page.locator(subjectOf(watched.rule)).getByRole("button", { name: "Stop watching" }).click();
  await eventually(async () => expect(await page.locator(subjectOf(watched.rule)).count()).toBe(0));
  await undo.click();
  await eventually(async () => expect(await size("rule")).toBe(expected.rule.size));
}
