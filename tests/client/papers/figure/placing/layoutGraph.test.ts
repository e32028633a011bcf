import { readdirSync, readFileSync } from "node:fs";
import type { BriefingSettings } from "../../../../../client/src/papers/briefing/Briefing.ts";
import type { GraphLayout } from "../../../../../client/src/papers/figure/placing/layoutGraph.ts";
import { arrowBoxes, overlap, shapeBox } from "../../../../../client/src/papers/figure/placing/obstacles.ts";
import { boxesOf } from "../../../../../client/src/picture/labels/TextArea.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { writtenNumbers } from "../../../../support/oracles/writtenNumbers.ts";
import { briefingViews } from "../../../../support/records/briefingOf.ts";
import { isFullRun } from "../../../../support/tier.ts";
import { figureSizes, laid } from "./laidGraph.ts";

const curated = readdirSync("data/views")
  .filter((_, index) => isFullRun || index % 3 === 0)
  .map((file): [string, string] => [file, JSON.parse(readFileSync(`data/views/${file}`, "utf8")).view]);
const views = figureSizes.map((size): [string, string] => [`${size} entities`, briefingViews[size]]);
const looks: Partial<BriefingSettings>[] = [
  { figureSize: "landscape", labels: "both" },
  { figureSize: "column", labels: "en" },
  { figureSize: "column", labels: "zh" },
];

describe.each(views)("the figure of %s", (_, search) => {
  test.each(looks)("as $figureSize, names in $labels, covers nothing", async (look) => {
    const briefing = await frozenBriefing(search, look);
    const graph = await laid(briefing);
    expect(coverings(graph)).toEqual([]);
    expect(graph.nodes).toHaveLength(briefing.entities.length);
    expect(graph.labels).toHaveLength(briefing.entities.length);
    expect(numbersOf(graph)).toEqual(briefing.claims.map(({ number }) => number));
  });
});

test.each(curated)("the figure of the view %s covers nothing", async (_, search) => {
  const briefing = await frozenBriefing(search, { figureSize: "landscape" });
  const graph = await laid(briefing);
  expect(coverings(graph)).toEqual([]);
  expect(numbersOf(graph)).toEqual(briefing.claims.map(({ number }) => number));
});

test("a view of 60 entities can be read on paper of A4 on its side, in both scripts", async () => {
  const graph = await laid(await frozenBriefing(briefingViews[60], { figureSize: "landscape", labels: "both" }));
  expect(graph.labelSize).toBeGreaterThanOrEqual(6.5);
  expect(graph.lineType.size).toBeGreaterThanOrEqual(6);
});

test("verbs stand on lines with room for them, on up to 40 lines unless the author of the view chose otherwise", async () => {
  const shown = async (search: string) => verbsOf(await laid(await frozenBriefing(search)));
  expect(await shown(briefingViews[3])).toContainEqual(expect.stringMatching(/^(← )?(owns|controls|supplies|[\d.]+%)/));
  expect(await shown(`${briefingViews[3]}&verbs=never`)).toEqual([]);
  const owning = await shown(briefingViews[60]);
  expect(owning.filter((text) => !/^(← )?(owns|controls|[\d.]+%)/.test(text))).toEqual([]);
  const always = await laid(await frozenBriefing(`${briefingViews[60]}&verbs=always`));
  expect(verbsOf(always).length).toBeGreaterThan(10);
  expect(coverings(always)).toEqual([]);
});

test("the ten best connected can be read on paper, however small the other names are", async () => {
  const { labels, labelSize, links } = await laid(await frozenBriefing(briefingViews[60], { labels: "both" }));
  const degree = (id: string) => links.filter(({ source, target }) => source === id || target === id).length;
  const hubs = labels.toSorted((a, b) => degree(b.node.id) - degree(a.node.id)).slice(0, 10);
  for (const { size } of hubs) expect(size).toBeGreaterThanOrEqual(7);
  expect(labels.filter(({ size }) => size !== labelSize).length).toBeLessThanOrEqual(10);
});

test("shares of ownership stand on their lines in the figure of 60 entities, with few exceptions", async () => {
  const briefing = await frozenBriefing(briefingViews[60], { figureSize: "landscape", annex: false });
  const { texts, links } = await laid(briefing);
  const told = (id: string) =>
    texts
      .find(({ link }) => link.id === id)
      ?.rows.map(({ words }) => words)
      .join(" ") ?? "";
  const holding = links.filter(({ amount }) => amount !== null);
  expect(holding.length).toBeGreaterThan(10);
  expect(holding.filter(({ id, amount }) => !told(id).includes(amount ?? "")).length).toBeLessThanOrEqual(4);
});

test("a line whose claims differ in grade says in how many grades they are", async () => {
  const briefing = await frozenBriefing(briefingViews[60]);
  const { texts } = await laid(briefing);
  const grades = new Map<string, Set<string>>();
  for (const { claim } of briefing.claims) {
    const id = [claim.subject, claim.object].toSorted().join("~");
    grades.set(id, (grades.get(id) ?? new Set()).add(claim.evidence));
  }
  const differing = [...grades].filter(([, of]) => of.size > 1);
  expect(differing.length).toBeGreaterThan(5);
  for (const [id, of] of differing) {
    const told = texts
      .find(({ link }) => link.id === id)
      ?.rows.map(({ words }) => words)
      .join(" ");
    expect(told).toContain(`${of.size} grades`);
  }
});

test("what stands left of or above something on the canvas does so in the figure", async () => {
  const briefing = await frozenBriefing(briefingViews[isFullRun ? 95 : 60], { figureSize: "landscape" });
  const { nodes } = await laid(briefing);
  for (const axis of ["x", "y"] as const) {
    const onCanvas = nodes.toSorted(
      (a, b) => (briefing.positions.get(a.id)?.[axis] ?? 0) - (briefing.positions.get(b.id)?.[axis] ?? 0),
    );
    const places = onCanvas.map((node) => node[axis]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test("an entity without a claim stays in the figure", async () => {
  const graph = await laid(await frozenBriefing("s=baogang-group,rare-earth-medical-products"));
  expect(graph.links).toEqual([]);
  expect(graph.labels).toHaveLength(2);
});

/** Overlaps among names, texts of lines, shapes and arrowheads. */
function coverings({ nodes, links, labels, texts, scale }: GraphLayout): string[] {
  const onLines = texts.flatMap(({ link, area }) => boxesOf(area).map((box) => ({ id: `text ${link.id}`, ...box })));
  const writing = [...labels.map(({ box }) => box), ...onLines];
  const drawn = [...nodes.map(shapeBox), ...links.flatMap((link) => arrowBoxes(link, scale))];
  return writing.flatMap((box, index) =>
    [...writing.slice(index + 1), ...drawn].flatMap((other) =>
      box.id !== other.id && overlap(box, other) ? `${box.id} ${other.id}` : [],
    ),
  );
}

/** The numbers on the lines, in order. */
function numbersOf({ texts }: GraphLayout): number[] {
  return texts
    .flatMap(({ rows }) => writtenNumbers(rows.flatMap(({ numbers }) => (numbers === "" ? [] : numbers))))
    .sort((a, b) => a - b);
}

/** The words on the lines, without counts of grades alone. */
function verbsOf({ texts }: GraphLayout): string[] {
  return texts.flatMap(({ rows }) => rows.flatMap(({ words }) => (/^(?:\d+ grades|)$/.test(words) ? [] : words)));
}
