import type { Page } from "playwright-core";
import { describeWithBrowser } from "../support/browser/browser.ts";
import { axeViolations } from "./support/axeViolations.ts";
import { useAtlas } from "./support/useAtlas.ts";

describeWithBrowser("The chain", () => {
  const test = useAtlas();
  const viewport = { width: 1366, height: 768 };
  const pictures = [
    "baogang-group*150,northern-rare-earth*100",
    "lynas-rare-earths*100,mp-materials*100,iluka-resources*60,us-department-of-defense*60,jl-mag*60,noveon-magnetics*60",
    "sintered-ndfeb-magnets*150,samarium-cobalt-magnets*100,grain-boundary-diffusion*60,jl-mag*60,northern-rare-earth*50",
    "jl-mag*60,china-rare-earth-group*80,shenghe-resources*60,northern-rare-earth*60",
    "neodymium-praseodymium-oxide*150,dysprosium-oxide*100,solvent-extraction-separation*100,northern-rare-earth*60,lynas-rare-earths*80",
    "us-department-of-defense*100,mp-materials*100,usa-rare-earth*60,energy-fuels*60,vacuumschmelze*60,lynas-rare-earths*80,jl-mag*50",
    "solvay*80,carester*40,european-commission*80,less-common-metals*60,vacuumschmelze*80,baogang-group*60",
    "mofcom*100,miit*80,shin-etsu-chemical*60,proterial*60,baotou-steel*80,lynas-rare-earths*80",
  ];

  test("names at least four of five entities at nine pixels, no name on another and none under a line", async ({
    open,
  }) => {
    for (const steps of pictures) {
      const page = await open(`/explore?s=${steps}&layout=chain.9`, { viewport });
      const { listed, legible, overlaps, crossed } = await measured(page);
      expect(listed).toBeGreaterThanOrEqual(100);
      expect(legible / listed).toBeGreaterThanOrEqual(0.8);
      expect({ overlaps, crossed }).toEqual({ overlaps: 0, crossed: 0 });
      await page.close();
    }
  });

  test("selects a name, draws its own lines, opens its neighbours by a double click, and is left by the arrow keys", async ({
    open,
  }) => {
    const page = await open("/explore?s=mp-materials*60&layout=chain.1", { viewport });
    await untilChain(page);
    const lines = () => page.locator("svg [data-ends]").count();
    const all = await lines();
    await page.locator("svg [data-entity=mp-materials] text").click();
    await page.waitForURL(/sel=mp-materials/);
    expect(await lines()).not.toBe(all);
    expect(await axeViolations(page)).toEqual([]);
    const other = page.locator("svg [data-entity=general-motors] text");
    await other.dblclick();
    await page.waitForURL(/s=[^&]*general-motors/);
    await untilChain(page);
    await other.click();
    await page.waitForURL(/sel=general-motors/);
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL((url) => !url.search.includes("sel=general-motors"));
    expect(page.url()).toContain("layout=chain.1");
  });
});

async function untilChain(page: Page): Promise<void> {
  await page.locator("[role=application][data-layout=chain][data-drawn]").waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** What a reader can read of the picture as it opens. */
async function measured(page: Page) {
  await untilChain(page);
  return page.evaluate(() => {
    const stage = document.querySelector("[role=application]")?.getBoundingClientRect() ?? new DOMRect();
    const names = [...document.querySelectorAll<SVGTextElement>("svg [data-entity] text")].map((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
      const isSeen = left >= stage.left - 1 && right <= stage.right + 1 && bottom <= stage.bottom + 1;
      // The ink of letters, without the space above and below.
      return { left, right, top: top + height * 0.22, bottom: bottom - height * 0.2, isLegible: isSeen && size >= 9 };
    });
    const overlaps = names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    const points = [...document.querySelectorAll<SVGPathElement>("svg [data-ends] path")].flatMap((path) => {
      const matrix = path.getScreenCTM();
      if (!matrix || path.getAttribute("stroke-opacity") === "0") return [];
      return Array.from({ length: Math.ceil(path.getTotalLength() / 2) }, (_, step) =>
        path.getPointAtLength(step * 2).matrixTransform(matrix),
      );
    });
    const crossed = points.filter(({ x, y }) =>
      names.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom),
    );
    return {
      listed: document.querySelectorAll("button[data-entity]").length,
      legible: names.filter(({ isLegible }) => isLegible).length,
      overlaps: overlaps.length,
      crossed: crossed.length,
    };
  });
}
