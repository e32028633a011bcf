import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { beyondTheEdge } from "./support/beyondTheEdge.ts";
import { untilDrawn } from "./support/explorer.ts";
import { useAtlas } from "./support/useAtlas.ts";

/** A window of 1280 by 800 pixels, enlarged to 200 %. */
const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** From the narrowest that readers must not have to scroll sideways on (WCAG 1.4.10) to where the header has one line. */
const WIDTHS = [320, 360, 390, 480, 481, 640, 768, 1023, 1024, 1120, 1121, 1200, 1366];

const pages: [name: string, path: string, ready: (page: Page) => Promise<unknown>][] = [
  ["the start page", "/", (page) => page.getByText("claims", { exact: true }).waitFor()],
  ["the explorer", "/explore?s=baogang-group*&sel=baogang-group", untilDrawn],
  ["the table", "/table?s=baogang-group*", (page) => page.getByRole("row").nth(3).waitFor()],
  [
    "the path finder",
    "/paths?from=baogang-group&to=lynas-rare-earths",
    (page) => page.getByRole("article").first().waitFor(),
  ],
  ["a page that is not there", "/nowhere", (page) => page.getByText("Page not found").waitFor()],
];

for (const [title, options] of [
  ["At 200 %", zoomed],
  ["On a phone", phone],
] as const) {
  describeWithBrowser(title, () => {
    const test = useAtlas();

    for (const [name, path, ready] of pages) {
      test(`${name} is no wider than the screen, and every control can be reached`, async ({ open, tolerate }) => {
        const page = await open(path, { ...options, reducedMotion: "reduce" });
        tolerate(/nowhere|404/);
        await ready(page);
        expect(await beyondTheEdge(page)).toBeLessThanOrEqual(0);
        expect(await outOfReach(page)).toEqual([]);
      });
    }

    test("what the header and the toolbar open stays on the screen", async ({ open }) => {
      const page = await open("/explore?s=baogang-group*", { ...options, reducedMotion: "reduce" });
      await untilDrawn(page);
      for (const name of ["Share", /^Help/, "Go to a step"]) {
        await page.getByRole("button", { name }).click();
        const menu = page.getByRole("menu");
        await menu.waitFor();
        const box = await menu.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(options.viewport.width);
        await page.keyboard.press("Escape");
        await menu.waitFor({ state: "detached" });
      }
    });
  });
}

describeWithBrowser("On the narrowest screen", () => {
  const test = useAtlas();

  test("the kinds of link of a path open within it", async ({ open }) => {
    const page = await open("/paths", { viewport: { width: 320, height: 640 }, reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Kinds of link: Any" }).click();
    await page.getByRole("menuitemcheckbox", { name: "is a counterpart of" }).waitFor();
    expect(await beyondTheEdge(page)).toBe(0);
  });
});

describeWithBrowser("Without the product's fonts", () => {
  const test = useAtlas();

  for (const locale of ["en-GB", "zh-CN"]) {
    test(`a page is no wider than a screen of any width, with letters set apart too, in ${locale}`, async ({
      open,
      tolerate,
    }) => {
      const page = await open("/nowhere", { ...phone, locale, reducedMotion: "reduce" }, (context) =>
        context.route("**/*.woff2", (route) => route.abort()),
      );
      tolerate(/nowhere|404|ERR_FAILED|woff2/);
      await page.getByRole("heading", { name: /Page not found|找不到此页面/ }).waitFor();
      for (const spacing of ["normal", "0.12em"]) {
        await page.addStyleTag({ content: `* { letter-spacing: ${spacing} !important; }` });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          expect([width, await beyondTheEdge(page)]).toEqual([width, 0]);
        }
      }
    });
  }
});

/** Controls that stay outside the window even after scrolling to them. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, [tabindex='0']")];
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.tabIndex >= 0)
      .filter(
        (control) => !control.closest("[data-entity], section:has([data-entity])") && !control.matches("[hidden]"),
      )
      .flatMap((control) => {
        control.focus({ preventScroll: true });
        control.scrollIntoView({ block: "nearest", inline: "nearest" });
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const seen = x >= 0 && y >= 0 && x <= window.innerWidth && y <= window.innerHeight;
        return seen ? [] : [`${Math.round(x)},${Math.round(y)} ${control.outerHTML.slice(0, 140)}`];
      });
  });
}
