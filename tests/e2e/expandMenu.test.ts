import { describeWithBrowser } from "../support/browser/browser.ts";
import { openingByKind } from "./core/openingByKind.ts";
import { drawnIds, placeOnPage, places, untilDrawn } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

const HUB = "northern-rare-earth";
const VIEW = `/explore?s=baogang-group,${HUB}`;

describeWithBrowser("Before a hub is opened", () => {
  const test = useAtlas();

  openingByKind(test);

  test("a double-click asks nothing and opens the best thirty", async ({ open }) => {
    const page = await open(VIEW);
    const { x, y } = await placeOnPage(page, HUB);
    await page.mouse.dblclick(x, y);
    await page.waitForURL(/northern-rare-earth\*/);
    await untilDrawn(page);
    expect(await page.getByRole("menu").count()).toBe(0);
  });

  test("a link to one kind of claim opens the same picture for someone else, and bad ones open the rest", async ({
    open,
  }) => {
    const mine = await open(`/explore?s=${HUB}*~develops-out`);
    const theirs = await open(`/explore?s=${HUB}*~develops-out`);
    expect(movedBetween(await places(mine), await places(theirs))).toEqual([]);
    expect((await drawnIds(mine)).length).toBeGreaterThan(2);
    const damaged = await open(`/explore?s=${HUB}*~dreams-of`);
    expect(await drawnIds(damaged)).toEqual([HUB]);
  });
});
