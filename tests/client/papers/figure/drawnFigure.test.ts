import type { Briefing } from "../../../../client/src/papers/briefing/Briefing.ts";
import { nameSize } from "../../../../client/src/papers/figure/page.ts";
import { savedFigure } from "../../../../client/src/papers/figure/savedPicture.ts";
import { frozenBriefing } from "../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../support/records/briefingOf.ts";
import { parsedFigure, textsIn } from "../../../support/records/figureElements.ts";

async function chainOf(size: 60): Promise<Briefing> {
  const briefing = await frozenBriefing(briefingViews[size]);
  const layout = { name: "chain", steps: 1, centre: null, without: null } as const;
  const place = { step: "oxide", evidence: "corroborated", tentative: false, supplied: false, own: false } as const;
  return { ...briefing, view: { ...briefing.view, layout }, chain: [{ id: "northern-rare-earth", ...place }] };
}

test("a view laid out as a chain is saved as that drawing: every entity, steps as heads, names that can be read on paper", async () => {
  const briefing = await chainOf(60);
  const [file] = await savedFigure(briefing, { format: "svg", sheet: "a4", scheme: "light" });
  const svg = String(file?.content);
  const drawn = [...parsedFigure(svg).getElementsByTagName("g")].flatMap(
    (one) => one.getAttribute("data-entity") ?? [],
  );
  expect(drawn.sort()).toEqual(briefing.entities.map(({ id }) => id).sort());
  expect(textsIn(parsedFigure(svg))).toContain("Oxide");
  expect(nameSize(svg)).toBeGreaterThanOrEqual(7);
});

test("equal views give equal files, and a dark one has no ground of the light one", async () => {
  const briefing = await chainOf(60);
  const look = { format: "svg", sheet: "slide", scheme: "dark" } as const;
  const [first, again] = [await savedFigure(briefing, look), await savedFigure(briefing, look)];
  expect(first).toEqual(again);
  expect(String(first[0]?.content)).not.toContain('fill="#ffffff"');
});
