import { LABEL_LINE } from "../../../../../client/src/papers/figure/placing/layoutGraph.ts";
import { shapeBox } from "../../../../../client/src/papers/figure/placing/obstacles.ts";
import { placeOn, routeLength } from "../../../../../client/src/papers/figure/placing/route.ts";
import { rimDistance } from "../../../../../client/src/papers/figure/shapes.ts";
import { lineStyles, svgLine } from "../../../../../client/src/papers/figure/svgLine.ts";
import { areaOf } from "../../../../../client/src/picture/labels/TextArea.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { covers, figureSizes, laid } from "./laidGraph.ts";

test("no text crosses out a line: it stands aside, or the line stops at both of its ends and stays in sight", async () => {
  for (const search of [briefingViews[3], briefingViews[60]]) {
    const { links, pieces, labels, texts } = await laid(await frozenBriefing(search));
    const areas = [...labels.map(({ box }) => areaOf(box)), ...texts.map(({ area }) => area)];
    const crossed = links.flatMap((link, index) =>
      (pieces[index] ?? []).flatMap(([start, end]) =>
        Array.from({ length: 40 }, (_, step) => start + (end - start) * ((step + 0.5) / 40)).flatMap((part) =>
          areas.some((area) => covers(area, placeOn(link, part).point)) ? link.id : [],
        ),
      ),
    );
    expect(crossed).toEqual([]);
  }
});

test.each(figureSizes)(
  "in the figure of %i entities no line passes through a name or another entity, and each name stands beside its own",
  async (size) => {
    const { links, labels, nodes } = await laid(await frozenBriefing(briefingViews[size], { figureSize: "landscape" }));
    const parts = Array.from({ length: 400 }, (_, step) => (step + 0.5) / 400);
    const passed = links.flatMap((link) => {
      const others = nodes.filter(({ id }) => id !== link.source && id !== link.target);
      const areas = [...labels.map(({ box }) => box), ...others.map(shapeBox)];
      const points = parts.map((part) => placeOn(link, part).point);
      return areas.filter((box) => points.some((point) => covers(areaOf(box), point))).map(({ id }) => [link.id, id]);
    });
    expect(passed).toEqual([]);
    for (const { box, node, size: type } of labels) {
      const shape = shapeBox(node);
      const [across, down] = [
        gap(box.left, box.right, shape.left, shape.right),
        gap(box.top, box.bottom, shape.top, shape.bottom),
      ];
      expect(Math.hypot(across, down)).toBeLessThan(1.5 * LABEL_LINE * type);
    }
  },
);

test("a line that turns is drawn around its corner and has its arrowhead at its end", () => {
  const link = { arrowFrom: false, arrowTo: true, hollow: null, evidence: "corroborated" } as const;
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 40, y: 40 },
  ];
  const look = { ...link, tentative: false, lastReported: false, own: false };
  const drawn = svgLine({ from, to, bends: [{ x: 40, y: 0 }], ...look }, 1);
  expect(drawn).toContain('class="line" d="M0 0L40 0L40 35.5"');
  expect(drawn).toContain('class="arrow" fill="#1F8A6B" d="M40 40L37.9 35L42.1 35Z"');
});

test("of a disputed line, however short, at least two ticks are seen", async () => {
  const { links, pieces, scale } = await laid(await frozenBriefing(briefingViews[60]));
  const seen = links.flatMap((link, index) => {
    const length = routeLength(link);
    return link.evidence === "disputed"
      ? length * (pieces[index] ?? []).reduce((sum, [start, end]) => sum + end - start, 0)
      : [];
  });
  expect(seen.length).toBeGreaterThan(2);
  expect(Math.min(...seen)).toBeGreaterThan(2 * scale * lineStyles.disputed.ticks);
});

test("each line ends on the rims of its two shapes", async () => {
  const { links, nodes } = await laid(await frozenBriefing(briefingViews[60]));
  const siteOf = new Map(nodes.map((node) => [node.id, node]));
  const away = links.flatMap(({ source, target, from, to }) =>
    [
      { node: siteOf.get(source), end: from },
      { node: siteOf.get(target), end: to },
    ].map(({ node, end }) => {
      if (!node) return Number.NaN;
      const distance = Math.hypot(end.x - node.x, end.y - node.y);
      return Math.abs(
        distance - rimDistance(node.shape, { x: (end.x - node.x) / distance, y: (end.y - node.y) / distance }),
      );
    }),
  );
  expect(Math.max(...away)).toBeLessThan(1e-6);
});

/** The distance between two stretches; 0 if they meet. */
function gap(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.max(0, otherStart - end, start - otherEnd);
}
