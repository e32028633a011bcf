import type { Page } from "playwright-core";
import { clickEntity, drawnIds, openEntity, places, untilDrawn } from "../support/explorer.ts";
import { movedBetween } from "../support/sameLayout.ts";
import { pickFirstHit, searchFor } from "../support/search.ts";
import type { PageTest } from "../support/useAtlas.ts";

const BAOGANG = "baogang-group";
const NORTHERN = "northern-rare-earth";

/** What every engine must let a researcher do, from the start page to a colleague who opens the same picture. */
export function coreJourney(test: PageTest): void {
  for (const typed of ["baogang", "包钢", "baogagn"]) {
    test(`finds Baogang Group first when "${typed}" is typed`, async ({ open }) => {
      const page = await open("/");
      const [first] = await searchFor(page, typed);
      expect(first).toContain("Baogang Group");
    });
  }

  test("sees Baogang Group with its first neighbours when it is picked from the search", async ({ open }) => {
    const page = await open("/");
    await pickFirstHit(page, "baogang");
    const ids = await drawnIds(page);
    expect(ids[0]).toBe(BAOGANG);
    expect(ids).toContain(NORTHERN);
    expect(ids).toHaveLength(9);
    expect(
      await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }).textContent(),
    ).toBe("Baogang Group");
  });

  test("opens Northern Rare Earth by a double-click, and nothing that was there moves", async ({ open }) => {
    const page = await open(`/explore?s=${BAOGANG}*`);
    const before = await places(page);
    await openEntity(page, NORTHERN);
    const after = await places(page);
    expect(after.size).toBeGreaterThan(before.size);
    expect(movedBetween(before, after)).toEqual([]);
  });

  test("reads the claims of a technology with figures, dates, grades, reasons and links to sources", async ({
    open,
  }) => {
    const page = await open(`/explore?s=${BAOGANG}*,solid-state-hydrogen-storage`);
    await clickEntity(page, "solid-state-hydrogen-storage");
    const panel = page.getByRole("complementary", { name: "Details" });
    await panel.getByRole("heading", { level: 2, name: "Solid-state hydrogen storage" }).waitFor();
    await panel.getByRole("article").first().waitFor();
    const claims = await panel.getByRole("article").all();
    expect(claims.length).toBeGreaterThan(3);
    for (const claim of claims) {
      expect(await claim.textContent()).toMatch(/Corroborated|Single source|Self-reported|Disputed|Assessed/i);
      const links = await claim
        .getByRole("listitem")
        .getByRole("link", { name: /opens in a new tab/ })
        .all();
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
        expect(await link.getAttribute("rel")).toContain("noopener");
      }
    }
  });

  test("sends the address to a colleague, who sees the same entities, links and places", async ({ open }) => {
    const mine = await open("/");
    await pickFirstHit(mine, "baogang");
    await openEntity(mine, NORTHERN);
    const { pathname, search } = new URL(mine.url());
    const theirs = await open(pathname + search);
    expect(await drawn(theirs)).toEqual(await drawn(mine));
    expect(movedBetween(await places(mine), await places(theirs))).toEqual([]);
  });
}

/** The names and numbers on the canvas. */
async function drawn(page: Page) {
  await untilDrawn(page);
  const picture = page.getByRole("application", { name: "Graph" });
  return { ids: (await drawnIds(page)).sort(), counts: await picture.getAttribute("data-drawn") };
}
