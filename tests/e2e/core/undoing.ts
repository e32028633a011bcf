import type { Page } from "playwright-core";
import { clickEntity, drawnIds, openEntity, places, untilDrawn } from "../support/explorer.ts";
import { movedBetween } from "../support/sameLayout.ts";
import type { PageTest } from "../support/useAtlas.ts";

const start = "/explore?s=baogang-group*";

/** Undo and Redo by name. */
export function undoing(test: PageTest): void {
  test("tell what they will do, and what they have done", async ({ open }) => {
    const page = await open(start);
    const before = await places(page);
    expect(await button(page, "Undo").getAttribute("aria-disabled")).toBe("true");
    await openEntity(page, "northern-rare-earth");
    const after = await places(page);
    await hide(page, "baotou-steel");
    await page.getByRole("button", { name: "Undo: Hid Baotou Steel" }).click();
    await page.getByRole("status").getByText("Undone: Hid Baotou Steel").waitFor();
    expect(await drawnIds(page)).toContain("baotou-steel");
    await page.getByRole("button", { name: "Undo: Opened neighbours of Northern Rare Earth" }).click();
    await page.getByRole("status").getByText("Undone: Opened neighbours of Northern Rare Earth").waitFor();
    expect(movedBetween(before, await places(page))).toEqual([]);
    await page.getByRole("button", { name: "Redo: Opened neighbours of Northern Rare Earth" }).click();
    await page.getByRole("status").getByText("Redone: Opened neighbours of Northern Rare Earth").waitFor();
    expect(movedBetween(after, await places(page))).toEqual([]);
  });

  test("go to any step by the list of steps, also after the page was loaded again", async ({ open }) => {
    const page = await open(start);
    await openEntity(page, "northern-rare-earth");
    await hide(page, "baotou-steel");
    await page.reload();
    await untilDrawn(page);
    await page.getByRole("button", { name: "Go to a step" }).click();
    const steps = page.getByRole("menuitemradio");
    await steps.first().waitFor();
    expect(await steps.allTextContents()).toEqual([
      "Hid Baotou Steel",
      "Opened neighbours of Northern Rare Earth",
      "Start",
    ]);
    expect(await steps.first().getAttribute("aria-checked")).toBe("true");
    await steps.last().click();
    await page.getByRole("status").getByText("2 steps undone").waitFor();
    await untilDrawn(page);
    expect(new URL(page.url()).searchParams.get("s")).toBe("baogang-group*");
  });
}

export function panelButton(page: Page, name: string) {
  return page.getByRole("complementary", { name: "Details" }).getByRole("button", { name, exact: true }).first();
}

export async function select(page: Page, id: string): Promise<void> {
  await clickEntity(page, id);
  await page.waitForURL(new RegExp(`sel=${id}`));
}

async function hide(page: Page, id: string): Promise<void> {
  await select(page, id);
  await panelButton(page, "Hide").click();
  await page.waitForURL(new RegExp(`hide=[^&]*${id}`));
  await untilDrawn(page);
}

function button(page: Page, name: string) {
  return page.getByRole("button", { name });
}
