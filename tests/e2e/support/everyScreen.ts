import { isFullRun } from "../../support/tier.ts";
import { axeViolations } from "./axeViolations.ts";
import { beyondTheEdge } from "./beyondTheEdge.ts";
import { screens } from "./screens.ts";
import type { PageTest } from "./useAtlas.ts";

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };
const usual = { "en-GB": [wide], "zh-CN": [narrow] };

/**
 * Runs axe on every screen in one language, in light and in dark; none may overflow sideways. English runs on a wide
 * screen and Chinese on a phone; `npm run test:all` takes both sizes of both, which takes twice as long.
 */
export function everyScreen(test: PageTest, locale: "en-GB" | "zh-CN"): void {
  for (const { name, path, few = path, before, open: reach, provokes } of screens) {
    for (const viewport of isFullRun ? [wide, narrow] : usual[locale]) {
      test(`on "${name}", ${viewport.width} pixels wide, in the light and in the dark`, async ({ open, tolerate }) => {
        const look = { locale, viewport, colorScheme: "light", reducedMotion: "reduce" } as const;
        const page = await open("/favicon.svg", look);
        if (provokes) tolerate(provokes);
        await before?.(page);
        await page.goto(new URL(few, page.url()).href);
        await page.waitForLoadState("networkidle");
        await reach?.(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await beyondTheEdge(page)).toBe(0);
        // The documentation of the API has no other scheme.
        if (path.startsWith("/api/")) return;
        await page.emulateMedia({ colorScheme: "dark" });
        await page.locator("[data-mantine-color-scheme=dark]").waitFor({ state: "attached" });
        expect(await axeViolations(page, "colours")).toEqual([]);
      });
    }
  }
}
