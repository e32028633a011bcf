import { documentOf } from "../../../../client/src/papers/document/documentOf.ts";
import { figurePage } from "../../../../client/src/papers/document/figurePage.ts";
import { figureSize as sizeOf } from "../../../../client/src/papers/figure/figurePng.ts";
import { figureSvg } from "../../../../client/src/papers/figure/figureSvg.ts";
import { nameSize } from "../../../../client/src/papers/figure/page.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { byClass, numbersIn, parsedFigure, textsIn } from "../../../support/records/figureElements.ts";

test("in a document, names are at least 7 points high, of up to 24 entities in the column and 60 on a page on its side", async () => {
  const sizes: number[] = [];
  for (const [view, figureSize] of [
    ["s=baogang-group*11", "column"],
    ["s=baogang-group*23", "column"],
    [briefingViews[60], "landscape"],
  ] as const) {
    const briefing = await frozenBriefing(view, { figureSize, annex: false });
    const page = figurePage(briefing, documentOf(briefing));
    const svg = await figureSvg(briefing, page);
    expect(textsIn(byClass(parsedFigure(svg), "foot")[0]).join(" ")).not.toMatch(/too small|Data:/);
    expect(sizeOf(svg).height).toBeLessThanOrEqual((page.height * 96) / 72);
    sizes.push(nameSize(svg));
  }
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
});

test("where names are smaller, the figure says so, and drawn for the key points alone they are not", async () => {
  const drawn = async (figureOf: "view" | "keyPoints") => {
    const briefing = await frozenBriefing(briefingViews[60], { figureOf, annex: false });
    return figureSvg(briefing, figurePage(briefing, documentOf(briefing)));
  };
  const whole = await drawn("view");
  expect(nameSize(whole)).toBeLessThan(7);
  expect(textsIn(byClass(parsedFigure(whole), "foot")[0]).join(" ")).toContain(
    `Most names are ${nameSize(whole)} points high`,
  );
  const part = await drawn("keyPoints");
  expect(nameSize(part)).toBeGreaterThanOrEqual(8);
  expect(textsIn(byClass(parsedFigure(part), "foot")[0]).join(" ")).toContain(
    "Only the entities of the key points are drawn.",
  );
});

test("without an annex, only the lines of key points have numbers, and the others keep verb and grades", async () => {
  const briefing = await frozenBriefing(briefingViews[3], { annex: false });
  const svg = parsedFigure(await figureSvg(briefing));
  expect(numbersIn(svg)).toEqual(briefing.settings.keyPoints.map((_, index) => index + 1));
  expect(byClass(svg, "text").length).toBeGreaterThan(0);
});
