import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { freePort, type ServerProcess } from "../../support/engines/serverProcess.ts";
import { OfficeFile } from "../../support/records/officeFile.ts";
import { section } from "../support/deskFindings.ts";
import { downloaded } from "../support/downloaded.ts";
import { panel, places, untilDrawn } from "../support/explorer.ts";
import { named } from "../support/named.ts";
import { movedBetween } from "../support/sameLayout.ts";
import { steps } from "../support/steps.ts";
import type { PageTest } from "../support/useAtlas.ts";
import { pick } from "./findingPaths.ts";
import { save } from "./makingABriefing.ts";
import { addInterview, addOwner, COMPANY, editAndUndo, FALLEN, graded, OWNED, SUPPLIES } from "./writingFindings.ts";

/** How the servers of the journey start. */
interface Servers {
  /** The server that keeps the desk; it starts twice on one port. */
  desk(folder: string, port: number): Promise<ServerProcess>;
  /** Another server on the same database; undefined where no other can be. */
  beside?: () => Promise<ServerProcess>;
  /** The server of a colleague, with a desk and a graph of its own. */
  colleague(folder: string): Promise<ServerProcess>;
}

/** From an interview to a colleague's desk: what a researcher does with findings of her own. */
export function deskJourney(test: PageTest, servers: Servers): void {
  const running: ServerProcess[] = [];
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "atlas-desk-"));
  });
  afterAll(async () => {
    await Promise.all(running.map((server) => server.stop()));
    await rm(root, { recursive: true, force: true });
  });
  const begin = async (starting: Promise<ServerProcess>) => {
    const server = await starting;
    running.push(server);
    return server;
  };

  test("goes from an interview to a graded claim in every answer, and to a colleague's desk", async ({
    open,
    tolerate,
  }) => {
    const step = steps("The journey of the desk");
    const port = await freePort();
    const own = await step("start", () => begin(servers.desk(join(root, "desk"), port)));
    const page = await open(`${own.url}/explore?s=jl-mag*&sel=jl-mag`, { locale: "en-GB", reducedMotion: "reduce" });
    const claim = await step("add", () => addInterview(page));
    await step("path", () => findPath(page));
    await step("briefing", () => makeBriefing(page));
    await page.goto(`${own.url}/explore?s=jl-mag*8&sel=claim:${claim}`);
    await step("edit and undo", () => editAndUndo(page));

    await step("restart", async () => {
      await own.stop();
      await begin(servers.desk(join(root, "desk"), port));
      await page.reload();
      await panel(page).getByText(SUPPLIES, { exact: true }).waitFor();
      await page.goto(`${own.url}/desk`);
      await findings(page).getByRole("link", { name: SUPPLIES }).waitFor();
      expect(await section(page, "History").getByRole("listitem").count()).toBe(3);
    });

    const beside = servers.beside
      ? await step("second server", () => begin(servers.beside?.() ?? Promise.reject()))
      : own;
    const other = await open(`${beside.url}/explore?s=alta-resource-technologies*&sel=claim:wte-149`, {
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    await graded(other, "wte-149", "Single source");
    const before = { places: await places(other), tag: await tagOf(other) };
    const owned = await step("owner", () => addOwner(page, own.url));
    await step("seen elsewhere", async () => {
      await other.getByText(/^The data changed: 1 claim added/).waitFor();
      await panel(other).getByText("Self-reported", { exact: true }).first().waitFor();
    });
    expect(await tagOf(other)).not.toBe(before.tag);
    expect(movedBetween(before.places, await places(other))).toEqual([]);
    expect(new URL(other.url()).searchParams.get("sel")).toBe("claim:wte-149");

    const colleague = await begin(servers.colleague(join(root, "colleague", "desk")));
    await step("handed over", async () => {
      const theirs = await open(`${colleague.url}/desk`, { locale: "en-GB" }, named("Ana"));
      await handOver(page, theirs, own.url);
      expect(await rowsOf(theirs)).toEqual(await rowsOf(page));
      for (const id of [claim, owned, ...FALLEN.map((fallen) => fallen.id)]) {
        expect(await claimOf(theirs, id)).toEqual(await claimOf(page, id));
      }
      for (const { id, to } of FALLEN) {
        await theirs.goto(`${colleague.url}/explore?s=alta-resource-technologies*&sel=claim:${id}`);
        await graded(theirs, id, to);
      }
    });
    // While its server restarts, an open page asks in vain.
    tolerate(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|Failed to load resource/);
    console.log(step.report());
  });
}

/** Finds how the new company is connected to the state group behind its supplier's rival. */
async function findPath(page: Page): Promise<void> {
  const address = page.url();
  await panel(page)
    .getByRole("button", { name: COMPANY })
    .or(panel(page).getByRole("link", { name: COMPANY }))
    .first()
    .click();
  await panel(page)
    .getByRole("link", { name: "Find path from here" })
    .or(panel(page).getByRole("button", { name: "Find path from here" }))
    .click();
  await page.getByRole("heading", { level: 1, name: "Path finder" }).waitFor();
  await pick(page, "To", "Ganzhou Rare Earth", /^Ganzhou Rare Earth Group/);
  const path = page.getByRole("article").first();
  await path.getByText("Weakest link: ").waitFor();
  const sentences = await path.locator("li > p").allTextContents();
  expect(sentences.join(" ")).toContain(COMPANY);
  expect(sentences.join(" ")).toContain("your own data");
  await page.goto(address);
  await untilDrawn(page);
}

/** Makes a briefing of the view; its pages and the files that are saved from it mark the claim as own data. */
async function makeBriefing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("menuitem", { name: "Create briefing of this view" }).click();
  const sheet = page.frameLocator("iframe");
  await page.getByText("Choose from all claims").click();
  await page.getByRole("checkbox", { name: SUPPLIES }).check();
  await sheet.getByText(SUPPLIES.slice(0, -1), { exact: false }).first().waitFor();
  await sheet
    .getByText(/own data from desk/)
    .filter({ visible: true })
    .first()
    .waitFor();
  const word = new OfficeFile(await downloaded(await save(page, "Word document")));
  const web = (await downloaded(await save(page, "Web page"))).toString();
  for (const text of [textIn(word.text("word/document.xml")), textIn(web)]) {
    expect(text).toContain(COMPANY);
    expect(text).toContain("own data from desk");
    expect(text).toContain("not public");
  }
}

/** Saves the desk as a file, and brings it in on the page of another. */
async function handOver(mine: Page, theirs: Page, url: string): Promise<void> {
  await mine.goto(`${url}/desk`);
  const [download] = await Promise.all([
    mine.waitForEvent("download"),
    mine.getByRole("link", { name: "Save the desk as a file" }).click(),
  ]);
  const zip = { name: "desk.zip", mimeType: "application/zip", buffer: await downloaded(download) };
  const [chooser] = await Promise.all([
    theirs.waitForEvent("filechooser"),
    theirs.getByRole("button", { name: "A colleague’s desk" }).click(),
  ]);
  await chooser.setFiles(zip);
  await theirs.getByText("It brings 5 new rows. Nothing has changed yet.").waitFor();
  await theirs.getByRole("button", { name: "Bring in", exact: true }).click();
  for (const statement of [SUPPLIES, OWNED]) {
    await findings(theirs).getByRole("link", { name: statement }).waitFor();
  }
}

const findings = (page: Page) => section(page, "Findings");

/** The tag of the data that the page's server answers with. */
function tagOf(page: Page): Promise<string | null> {
  return page.evaluate(async () => (await fetch("/api/summary", { cache: "no-store" })).headers.get("etag"));
}

/** The rows of the desk of the page's server, without who changed them and when. */
function rowsOf(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const { rows } = await (await fetch("/api/desk")).json();
    return rows.map(({ table, key, cells }: Record<string, unknown>) => ({ table, key, cells }));
  });
}

/** A claim by the page's server, with its sources. */
function claimOf(page: Page, id: string): Promise<unknown> {
  return page.evaluate(async (name) => (await fetch(`/api/claims/${name}`)).json(), id);
}

/** The text of a file of markup. */
function textIn(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"');
}
