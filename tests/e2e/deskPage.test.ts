import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "@atlas/server/contract";
import type { BrowserContext, Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { freePort, type ServerProcess, startServer } from "../support/engines/serverProcess.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { beyondTheEdge } from "./support/beyondTheEdge.ts";
import { downloaded } from "./support/downloaded.ts";
import { panel, places, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder for a desk. */
function deskFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "atlas-desk-")), "desk");
  folders.push(folder);
  return folder;
}

function findingOf(statement: string, given: Record<string, string> = {}): Finding {
  const claim = {
    subject: "baogang-group",
    predicate: "PARTNERS_WITH",
    object: "northern-rare-earth",
    statement,
    status: "in-force",
    sources: "wikipedia-baogang",
    ...given,
  };
  return { claim, rows: [], override: null };
}

/** Adds a claim as the page of another reader would. */
async function addFinding(page: Page, id: string, finding: Finding, who = "Li"): Promise<void> {
  const status = await page.evaluate(
    async ([name, body, by]) => {
      const { token } = await (await fetch("/api/desk")).json();
      const headers = {
        "content-type": "application/json",
        "x-atlas-token": token,
        "x-atlas-who": by,
        "if-none-match": "*",
      };
      return (await fetch(`/api/desk/findings/${name}`, { method: "PUT", headers, body })).status;
    },
    [id, JSON.stringify(finding), who] as const,
  );
  expect(status).toBe(200);
}

const section = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
/** Gives the reader a name, so that nothing asks for it. */
const named = (context: BrowserContext) =>
  context.addInitScript(() => {
    // Frames without an origin have no storage.
    if (window.origin !== "null") localStorage.setItem("atlas-reader-name", "Wei");
  });

describeWithBrowser("The page of the desk", () => {
  const test = useAtlas({ server: () => startServer({ ATLAS_DESK: deskFolder() }) });

  test("says what it is while it is empty, in both languages and sizes", async ({ open }) => {
    for (const locale of ["en-GB", "zh-CN"]) {
      for (const width of [1366, 390]) {
        const page = await open("/desk", { locale, viewport: { width, height: 768 } });
        await page.locator("main h2").first().waitFor();
        expect([locale, width, await beyondTheEdge(page)]).toEqual([locale, width, 0]);
        expect(await axeViolations(page)).toEqual([]);
      }
    }
  });

  test("lists a finding with its grade, puts it on the canvas, removes it and brings it back", async ({ open }) => {
    const page = await open("/desk", {}, named);
    await page.getByRole("heading", { name: "Desk", exact: true }).waitFor();
    await addFinding(page, "desk-listed0001", findingOf("Baogang and Northern plan a joint laboratory."));
    await page.reload();
    await page.getByRole("link", { name: "Desk · 1" }).waitFor();
    const item = section(page, "Findings").getByRole("listitem").filter({ hasText: "joint laboratory" });
    await item.getByText(/Single source|Self-reported/).waitFor();
    await item.getByText("Li ·").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await item.getByRole("button", { name: "On the canvas" }).click();
    await page.waitForURL(/\/explore\?s=baogang-group\.northern-rare-earth/);
    await untilDrawn(page);
    await page.goBack();
    await item.getByRole("button", { name: "Remove" }).click();
    const notice = page.getByRole("status").filter({ hasText: "Removed: Baogang and Northern" });
    await notice.waitFor();
    expect(await item.count()).toBe(0);
    await notice.getByRole("button", { name: "Undo" }).click();
    await item.waitFor();
    await page.getByRole("status").filter({ hasText: "Undone: Baogang and Northern" }).waitFor();
    await section(page, "History").getByText("undone by Wei").waitFor();
    await item.getByRole("link").click();
    await panel(page)
      .getByText("your own data")
      .or(panel(page).getByText(/own data from desk/))
      .first()
      .waitFor();
  });

  test("keeps a note while it is written, shows it in the card and on the desk", async ({ open }) => {
    const page = await open("/explore?s=baogang-group&sel=baogang-group");
    await panel(page).getByRole("button", { name: "Add a note (in no briefing)" }).click();
    await page.keyboard.type("Ask again");
    await page.reload();
    const field = panel(page).getByRole("textbox", { name: "Note (in no briefing)" });
    expect(await field.inputValue()).toBe("Ask again");
    await panel(page).getByRole("button", { name: "Save note" }).click();
    const dialog = page.getByRole("dialog", { name: "Your name" });
    await dialog.getByRole("textbox").fill("Wei");
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await panel(page).getByText("Wei ·").waitFor();
    await page.getByRole("link", { name: /^Desk/ }).click();
    await section(page, "Notes").getByRole("link", { name: "On Baogang Group" }).waitFor();
    await section(page, "Notes").getByRole("button", { name: "Remove note" }).click();
    await section(page, "Notes").waitFor({ state: "detached" });
  });
});

describeWithBrowser("An open page, while somebody else adds a claim,", () => {
  const test = useAtlas({ server: () => startServer({ ATLAS_DESK: deskFolder() }) });

  test("says so, shows the new state and keeps its place", async ({ open }) => {
    const page = await open("/explore?s=baogang-group*&sel=baogang-group", { reducedMotion: "reduce" });
    await untilDrawn(page);
    const before = await places(page);
    await panel(page).getByText("PARTNERS", { exact: false }).first().waitFor();
    const text = panel(page).locator("section > div").last();
    await text.evaluate((box) => box.scrollTo(0, 900));
    const scrolled = await text.evaluate((box) => box.scrollTop);
    await page
      .getByRole("combobox", { name: /Search/ })
      .first()
      .fill("magnet");
    const other = await open("/desk");
    await addFinding(other, "desk-elsewhere1", findingOf("Baogang and Northern plan a joint laboratory."));
    await page.bringToFront();
    await page.getByText("The data changed: 1 claim added by Li.", { exact: false }).waitFor();
    expect(movedBetween(before, await places(page))).toEqual([]);
    expect(await text.evaluate((box) => box.scrollTop)).toBe(scrolled);
    expect(
      await page
        .getByRole("combobox", { name: /Search/ })
        .first()
        .inputValue(),
    ).toBe("magnet");
    expect(new URL(page.url()).searchParams.get("sel")).toBe("baogang-group");
    await page.getByRole("link", { name: "Desk · 1" }).waitFor();
  });
});

describeWithBrowser("A desk that is handed over", () => {
  let second: ServerProcess;
  const test = useAtlas({ server: () => startServer({ ATLAS_DESK: deskFolder() }) });
  beforeAll(async () => {
    second = await startServer({ ATLAS_DESK: deskFolder() });
  });
  afterAll(() => second.stop());

  test("as a file brings its findings, and what differs is chosen one by one", async ({ open, tolerate }) => {
    const mine = await open("/desk", {}, named);
    await mine.getByRole("heading", { name: "Desk", exact: true }).waitFor();
    const [one, two] = ["desk-shared0001", "desk-shared0002"];
    await addFinding(mine, one, findingOf("Baogang and Northern plan a joint laboratory."));
    await addFinding(mine, two, findingOf("Baogang and Northern share a pilot line."));
    await mine.reload();
    const [download] = await Promise.all([
      mine.waitForEvent("download"),
      mine.getByRole("link", { name: "Save the desk as a file" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("desk.zip");
    const zip = { name: "desk.zip", mimeType: "application/zip", buffer: await downloaded(download) };

    const theirs = await open(`${second.url}/desk`, {}, named);
    await theirs.getByRole("heading", { name: "Desk", exact: true }).waitFor();
    await addFinding(theirs, one, findingOf("Baogang and Northern have a joint laboratory."));
    await addFinding(theirs, two, findingOf("Baogang and Northern share a pilot line of 20 t."));
    await theirs.reload();
    const bring = async () => {
      const [chooser] = await Promise.all([
        theirs.waitForEvent("filechooser"),
        theirs.getByRole("button", { name: "Bring in a colleague’s desk" }).click(),
      ]);
      await chooser.setFiles(zip);
    };
    // The second desk is on a server of its own.
    tolerate(/409/);
    await bring();
    await theirs.getByText("2 entries differ from yours", { exact: false }).waitFor();
    expect(await axeViolations(theirs)).toEqual([]);
    await theirs
      .getByRole("group", { name: "Baogang and Northern have a joint laboratory." })
      .getByRole("radio", { name: /Take theirs/ })
      .check();
    await theirs.getByRole("button", { name: "Bring in", exact: true }).click();
    await theirs.getByText("1 row came in", { exact: false }).waitFor();
    const findings = section(theirs, "Findings");
    await findings.getByRole("link", { name: "Baogang and Northern plan a joint laboratory." }).waitFor();
    await findings.getByRole("link", { name: "Baogang and Northern share a pilot line of 20 t." }).waitFor();
  });
});

describeWithBrowser("The history of a desk", () => {
  const test = useAtlas();

  test("can be undone after a restart, and what stands against it is named", async ({ open, tolerate }) => {
    const env = { ATLAS_DESK: deskFolder() };
    const port = await freePort();
    let server = await startServer(env, port);
    try {
      const page = await open(`${server.url}/desk`, {}, named);
      await page.getByRole("heading", { name: "Desk", exact: true }).waitFor();
      await addFinding(page, "desk-restart001", findingOf("Baogang and Northern plan a joint laboratory."));
      await server.stop();
      server = await startServer(env, port);
      await page.reload();
      const history = section(page, "History");
      await history.getByRole("button", { name: "Undo: Added: Baogang" }).click();
      await section(page, "Findings").waitFor({ state: "detached" });
      await history.getByRole("button", { name: "Redo: Adding undone: Baogang" }).click();
      await section(page, "Findings").waitFor();
      // This server is started twice, so it is not that of the suite.
      // While its server restarts, the page asks in vain.
      tolerate(/412|ERR_CONNECTION_REFUSED/);
      await page.evaluate(async () => {
        const { token, rows } = await (await fetch("/api/desk")).json();
        const { id: _, ...claim } = rows[0].cells;
        await fetch("/api/desk/findings/desk-restart001", {
          method: "PUT",
          headers: {
            "content-type": "application/json",
            "x-atlas-token": token,
            "if-match": `"${rows[0].tag}"`,
            "x-atlas-who": "Li",
          },
          body: JSON.stringify({
            claim: { ...claim, statement: "They have a joint laboratory." },
            rows: [],
            override: null,
          }),
        });
      });
      await history.getByRole("button", { name: "Undo: Done again: Baogang" }).click();
      await page
        .getByText("“They have a joint laboratory.” has changed since, by Li", { exact: false })
        .first()
        .waitFor();
    } finally {
      await server.stop();
    }
  });
});

describeWithBrowser("A server without a desk", () => {
  const test = useAtlas();

  test("says so on the page, and keeps notes and drafts in the browser", async ({ open }) => {
    const page = await open("/desk");
    await page.getByText("This server keeps no desk.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Share" }).click();
    expect(await page.getByRole("menuitem", { name: /Note on this view/ }).count()).toBe(0);
  });
});
