import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { beyondTheEdge } from "./support/beyondTheEdge.ts";
import { addFinding, findingOf, section } from "./support/deskFindings.ts";
import { serverWithDesk } from "./support/deskFolder.ts";
import { eventually } from "./support/eventually.ts";
import { panel, untilDrawn } from "./support/explorer.ts";
import { named } from "./support/named.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The page of the desk", () => {
  const test = useAtlas({ server: serverWithDesk });

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
    const page = await open("/desk", {}, named("Wei"));
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

  test("keeps what a reader watches, for every browser of the reader, and takes in what one browser kept", async ({
    open,
  }) => {
    const mp = "/explore?s=mp-materials*&sel=mp-materials";
    const seen = { version: "2026.12.2", day: "2026-11-12" };
    const kept = JSON.stringify([{ address: mp, title: "MP", seen, claims: [] }]);
    const page = await open("/", {}, (context) =>
      context.addInitScript((text) => {
        // Frames without an origin, in which axe runs, keep nothing.
        if (window.origin === "null") return;
        if (sessionStorage.getItem("begun") === null) localStorage.setItem("atlas-watches", text);
        sessionStorage.setItem("begun", "yes");
      }, kept),
    );
    const lines = (of: Page) => of.locator(`[data-watched="${mp}"] [data-claim]`);
    await page.getByText("1 page is watched in this browser only.").waitFor();
    const before = await lines(page).count();
    expect(before).toBeGreaterThan(0);
    expect(await page.getByText("Kept in this browser.").count()).toBe(1);
    await page.getByRole("button", { name: "Move to the desk" }).click();
    await page.getByText("Moved to the desk: 1 page.").waitFor();
    await page.getByText("Kept on the desk, in watches.csv.").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("atlas-watches"))).toBe("[]");
    expect(await axeViolations(page)).toEqual([]);

    const other = await open("/explore?s=lynas-rare-earths&sel=lynas-rare-earths");
    await panel(other).getByRole("button", { name: "Watch", exact: true }).click();
    await panel(other).getByRole("button", { name: "Stop watching" }).waitFor();
    await other.getByRole("link", { name: "Rare Earth Atlas" }).click();
    await lines(other)
      .nth(before - 1)
      .waitFor({ state: "attached" });
    await other.locator(`[data-watched="${mp}"]`).getByRole("button", { name: "Mark as seen" }).click();
    await other.getByText("Marked as seen: MP Materials.").waitFor();
    await eventually(async () => expect(await lines(other).count()).toBe(0));

    // The first browser asks again when its reader comes back to it.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await page.locator("[data-quiet]").getByRole("link", { name: "MP Materials" }).waitFor();
    await page.locator("[data-quiet]").getByRole("link", { name: "Lynas Rare Earths" }).waitFor();
    await other.getByRole("button", { name: "Undo", exact: true }).click();
    await eventually(async () => expect(await lines(other).count()).toBe(before));

    await page.goto(new URL("/desk", page.url()).href);
    await section(page, "History").getByRole("button", { name: "Undo: Watched: MP" }).waitFor();
  });

  test("prints no note, neither on an entity nor on a claim of one’s own", async ({ open }) => {
    const page = await open("/explore?s=baogang-group&sel=baogang-group", {}, named("Wei"));
    const finding = findingOf("Baogang and Northern plan a joint store.", { notes: "Ask the quokka." });
    await addFinding(page, "desk-printed001", finding);
    await panel(page).getByRole("button", { name: "Add a note (in no briefing)" }).click();
    await page.keyboard.type("The quokka knows.");
    await panel(page).getByRole("button", { name: "Save note" }).click();
    await panel(page).getByText("Wei ·").waitFor();
    const noted = page.locator(":text('quokka'):visible");
    for (const address of [
      "/explore?s=baogang-group&sel=baogang-group",
      "/explore?sel=claim:desk-printed001",
      "/desk",
    ]) {
      await page.goto(new URL(address, page.url()).href);
      await noted.first().waitFor();
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("heading").first().isVisible()).toBe(true);
      expect(await noted.count()).toBe(0);
      await page.emulateMedia({ media: null });
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
