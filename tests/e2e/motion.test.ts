import { describeWithBrowser } from "../support/browser/browser.ts";
import { openEntity, places } from "./support/explorer.ts";
import { movedBetween } from "./support/sameLayout.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("For readers who ask for reduced motion", () => {
  const test = useAtlas();

  test("nothing on the page is animated, and the picture is the same", async ({ open }) => {
    const still = await open("/explore?s=baogang-group*", { reducedMotion: "reduce" });
    await still.evaluate(() => {
      const note = ({ target, type }: Event) => {
        const what = target instanceof Element ? target.outerHTML.slice(0, 200) : type;
        document.body.setAttribute("data-moved", `${document.body.getAttribute("data-moved") ?? ""} ${what}`);
      };
      for (const type of ["transitionrun", "animationstart"]) document.addEventListener(type, note, true);
    });
    await places(still);
    await openEntity(still, "northern-rare-earth");
    await still.getByRole("button", { name: "Filters" }).click();
    await still.getByRole("dialog").waitFor();
    await still.keyboard.press("Escape");
    await still.getByRole("dialog").waitFor({ state: "detached" });
    expect(await still.locator("body").getAttribute("data-moved")).toBeNull();

    const moving = await open("/explore?s=baogang-group*");
    await places(moving);
    await openEntity(moving, "northern-rare-earth");
    expect(movedBetween(await places(moving), await places(still))).toEqual([]);
  });
});
