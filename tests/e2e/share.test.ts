import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { downloaded } from "./support/downloaded.ts";
import { drawnIds, openEntity, places, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "/explore?s=baogang-group*";

describeWithBrowser("Sharing a view", () => {
  const test = useAtlas({ ownBrowser: true });

  test("by a link names the data set that it was made with", async ({ open }) => {
    const page = await open(view, {}, (context) => context.grantPermissions(["clipboard-read", "clipboard-write"]));
    await untilDrawn(page);
    await share(page, "Copy link");
    await page.getByRole("status").getByText("Link copied").waitFor({ state: "attached" });
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get("v")).toMatch(/^20\d\d\.\d+/);
    const theirs = await open(link.replace(new URL(page.url()).origin, ""));
    expect(await drawnIds(theirs)).toEqual(await drawnIds(page));
    expect(await theirs.getByText("This link was made with").count()).toBe(0);
  });

  test("as a file, which opens again by picking it and by dropping it, to the same picture", async ({ open }) => {
    const page = await open(view, { reducedMotion: "reduce" });
    await openEntity(page, "northern-rare-earth");
    const before = await places(page);
    await share(page, /Save as a file/);
    const dialog = page.getByRole("dialog", { name: "Save as a file" });
    const name = dialog.getByRole("textbox", { name: "Name" });
    expect(await name.inputValue()).toBe("Baogang Group, Northern Rare Earth");
    expect(await axeViolations(page)).toEqual([]);
    await name.fill("Two of 包头");
    const [download] = await Promise.all([page.waitForEvent("download"), name.press("Enter")]);
    expect(download.suggestedFilename()).toBe("Two-of-包头.atlas-view.json");
    const text = (await downloaded(download)).toString();
    expect(JSON.parse(text)).toMatchObject({ kind: "rare-earth-atlas-view", format: 1, title: "Two of 包头" });

    const other = await open("/");
    const [chooser] = await Promise.all([other.waitForEvent("filechooser"), share(other, /Open a file/)]);
    await chooser.setFiles({ name: "view.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await other.waitForURL(/\/explore\?/);
    expect(movedBetween(before, await places(other))).toEqual([]);

    const third = await open("/paths");
    await drop(third, text);
    await third.waitForURL(/\/explore\?/);
    expect((await drawnIds(third)).length).toBe(before.size);
  });

  test("beside a view that is open takes its place or is added to it, whichever is asked; Undo brings it back", async ({
    open,
  }) => {
    const page = await open(view);
    const before = await places(page);
    const text = JSON.stringify({
      kind: "rare-earth-atlas-view",
      format: 1,
      title: "Lynas",
      address: "/explore?s=lynas-rare-earths&hideTypes=place",
      dataset_version: null,
      saved: "",
    });
    await drop(page, text);
    const dialog = page.getByRole("dialog", { name: "Open “Lynas”" });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Add to this view" }).click();
    await page.waitForURL(/lynas-rare-earths/);
    const after = await places(page);
    expect([...after.keys()]).toEqual(expect.arrayContaining([...before.keys(), "lynas-rare-earths"]));
    expect(page.url()).not.toContain("hideTypes");
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.search.includes("lynas"));
    expect(movedBetween(before, await places(page))).toEqual([]);
    await drop(page, text);
    await dialog.getByRole("button", { name: "Replace this view" }).click();
    await page.waitForURL(/s=lynas-rare-earths/);
    expect(await drawnIds(page)).toEqual(["lynas-rare-earths"]);
  });

  test("by what is no such file changes nothing, and says why", async ({ open }) => {
    const page = await open(view);
    const before = await drawnIds(page);
    await drop(page, "not a view");
    await page.getByRole("alert").getByText("it is not a view file").waitFor();
    await page.getByRole("button", { name: "Close this message" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
    expect(await drawnIds(page)).toEqual(before);
  });

  test("made with an older data set tells it, and names what is gone, until the note is closed", async ({
    open,
    tolerate,
  }) => {
    const page = await open("/explore?s=baogang-group.closed-mine&v=2026.05");
    tolerate(/closed-mine|404/);
    const note = page.getByRole("status").filter({ hasText: "This link was made with data set 2026.05" });
    await note.getByText("No longer in the data set: closed-mine").waitFor();
    expect(await drawnIds(page)).toEqual(["baogang-group"]);
    await page.getByRole("combobox").first().waitFor();
    await note.getByRole("button", { name: "Close this message" }).click();
    await note.waitFor({ state: "detached" });
  });

  for (const [path, part] of [
    ["/explore?s=baogang-group&layot=tree", "layot=tree"],
    ["/table?s=baogang-group,B%20C", "s=B C"],
    ["/paths?from=baogang-group&hops=99", "hops=99"],
  ]) {
    test(`by a damaged link still opens ${path}, and says what was left out`, async ({ open }) => {
      const page = await open(path ?? "");
      await page.getByText(`This link is damaged: “${part}” was left out.`).waitFor();
    });
  }
});

async function share(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Drops a file with this text onto the page, as a reader would. */
async function drop(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Share" }).waitFor();
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], "a.atlas-view.json", { type: "application/json" }));
    for (const type of ["dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, text);
}
