import type { Page } from "playwright-core";
import { openEntity, places, untilDrawn } from "../support/explorer.ts";
import { movedBetween } from "../support/sameLayout.ts";
import type { PageTest } from "../support/useAtlas.ts";

const start = "/explore?s=baogang-group*";

/** A layout on request, and what it leaves in place. */
export function layingOut(test: PageTest): void {
  test("moves nothing when more is opened later, until it is asked for again", async ({ open }) => {
    const page = await open(start);
    await choose(page, "By type, in columns");
    await page.waitForURL(/layout=columns\.1/);
    const before = await places(page);
    await openEntity(page, "northern-rare-earth");
    const more = await places(page);
    expect(more.size).toBeGreaterThan(before.size);
    expect(movedBetween(before, more)).toEqual([]);
    await choose(page, "Lay out again", "menuitem");
    await page.waitForURL(/layout=columns\.2/);
    expect(movedBetween(more, await places(page)).length).toBeGreaterThan(20);
  });
}

export async function choose(
  page: Page,
  name: string,
  role: "menuitemradio" | "menuitem" = "menuitemradio",
): Promise<void> {
  await untilDrawn(page);
  await page.getByRole("button", { name: /^Layout:/ }).click();
  await page.getByRole(role, { name }).click();
}
