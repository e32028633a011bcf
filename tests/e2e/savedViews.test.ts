import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { drawnIds, openEntity, untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

const view = "/explore?s=baogang-group*";

describeWithBrowser("Views that a browser keeps", () => {
  const test = useAtlas();

  test("one continues where one left off", async ({ open }) => {
    const page = await open(view);
    await openEntity(page, "northern-rare-earth");
    const ids = await drawnIds(page);
    const again = await page.context().newPage();
    await again.goto(new URL("/", page.url()).href);
    await again.getByText("Baogang Group, Northern Rare Earth · last used on").waitFor();
    await again.getByRole("link", { name: "Continue where you left off" }).click();
    expect(await drawnIds(again)).toEqual(ids);
  });

  test("are saved under a name, listed, renamed, deleted and taken back", async ({ open }) => {
    const page = await open(view, { reducedMotion: "reduce" });
    await untilDrawn(page);
    await save(page, "My mines");
    await page.getByRole("status").getByText("Saved in this browser").waitFor({ state: "attached" });
    await page.getByRole("link", { name: "Rare Earth Atlas" }).click();
    const mine = page.getByRole("region", { name: "Your views" });
    await mine.getByRole("link", { name: "My mines" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await mine.getByRole("button", { name: "Rename “My mines”" }).click();
    await page.keyboard.type(" and more");
    await page.keyboard.press("Enter");
    await mine.getByRole("link", { name: "My mines and more" }).waitFor();
    await mine.getByRole("button", { name: "Delete “My mines and more”" }).click();
    await mine.getByRole("link", { name: "My mines and more" }).waitFor({ state: "detached" });
    await mine.getByRole("button", { name: "Undo delete" }).click();
    await page.reload();
    await mine.getByRole("link", { name: "My mines and more" }).click();
    expect(await drawnIds(page)).toHaveLength(31);
  });

  test("a browser that keeps nothing works all the same, and says that it keeps nothing", async ({ open }) => {
    const page = await open(view, {}, (context) =>
      context.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException("denied", "SecurityError");
            },
          });
        }
      }),
    );
    await openEntity(page, "northern-rare-earth");
    await save(page, "My mines");
    await page.getByRole("dialog").getByText("Not saved").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo: Opened neighbours of Northern Rare Earth" }).click();
    await page.waitForURL((url) => !url.href.includes("northern-rare-earth*"));
  });
});

async function save(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("menuitem", { name: /Save in this browser/ }).click();
  const field = page.getByRole("dialog", { name: "Save in this browser" }).getByRole("textbox", { name: "Name" });
  await field.fill(name);
  await field.press("Enter");
}
