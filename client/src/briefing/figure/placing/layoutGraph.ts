import { hubsOf } from "../../../picture/canvas/labels/labelDetail.ts";
import type { Briefing } from "../../Briefing.ts";
import { type FigureLink, figureLinks } from "../figureLinks.ts";
import type { Glyphs } from "../text/glyphs.ts";
import { labelLines, type NameLength } from "../text/labelLines.ts";
import type { FigureNode } from "./FigureNode.ts";
import { type Bounds, obstaclesOf } from "./obstacles.ts";
import { type Label, type PlacedLabel, placeLabels } from "./placeLabels.ts";
import { type Placement, placeNodes } from "./placeNodes.ts";
import { type PlacedNumbers, placeNumbers } from "./placeNumbers.ts";
import { type PlacedVerb, placeVerbs } from "./placeVerbs.ts";

/** The graph laid out on the page. */
export interface GraphLayout {
  nodes: FigureNode[];
  links: FigureLink[];
  labels: PlacedLabel[];
  numbers: PlacedNumbers[];
  verbs: PlacedVerb[];
  /** Type sizes in points, and the scale of lines. */
  labelSize: number;
  numberSize: number;
  scale: number;
  height: number;
  /** Whether any name is cut. */
  clipped: boolean;
}

/** Line height of labels, in em. */
export const LABEL_LINE = 1.16;
/** Points; smaller type is hard to read on paper. */
export const READABLE = 6.5;
/** Points; readable when enlarged. */
const SMALLEST = 2;

/** Ways to write names, best first: large and whole, then cut, then small. */
const attempts: [size: number, names: NameLength][] = [
  ...[9, 8.5, 8, 7.5, 7, READABLE].map((size): [number, NameLength] => [size, "full"]),
  ...[7, READABLE, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.6, 2.3, SMALLEST].map((size): [number, NameLength] => [size, "short"]),
];

/** Most of the area that labels can fill: with lines and numbers between them, more never fitted. */
const MOST_FILLED = 0.42;

/** How far to spread crowded parts of the graph, if names would be too small otherwise. */
const spreads = [0, 0.4, 0.7];

/** Lays the graph out in the largest type at which nothing overlaps. */
export function layoutGraph(briefing: Briefing, glyphs: Glyphs, bounds: Bounds): GraphLayout {
  let best: GraphLayout | null = null;
  for (const spread of spreads) {
    const placement = placeNodes(briefing, bounds, spread);
    const links = figureLinks(briefing, new Map(placement.nodes.map((node) => [node.id, node])));
    for (const [labelSize, names] of attempts) {
      if (best && labelSize <= best.labelSize) break;
      const laid = tryLabelSize({ briefing, glyphs, placement, links, width: bounds.width }, labelSize, names);
      if (!laid) continue;
      best = laid;
      break;
    }
    if (best && best.labelSize >= READABLE) break;
  }
  return best ?? forcedLayout(briefing, glyphs, bounds);
}

/** If even the smallest type overlaps, draws everything anyway; enlarged, it can be read. */
function forcedLayout(briefing: Briefing, glyphs: Glyphs, bounds: Bounds): GraphLayout {
  const placement = placeNodes(briefing, bounds, 0);
  const links = figureLinks(briefing, new Map(placement.nodes.map((node) => [node.id, node])));
  const laid = tryLabelSize(
    { briefing, glyphs, placement, links, width: bounds.width, force: true },
    SMALLEST,
    "short",
  );
  if (!laid) throw new Error("A forced layout must succeed.");
  return laid;
}

interface LayoutInput {
  briefing: Briefing;
  glyphs: Glyphs;
  placement: Placement;
  links: FigureLink[];
  width: number;
  force?: boolean;
}

function tryLabelSize(
  { briefing, glyphs, placement, links, width, force = false }: LayoutInput,
  labelSize: number,
  names: NameLength,
): GraphLayout | null {
  const { nodes, scale, height } = placement;
  const texts = nodes.map(({ entity }) => labelLines(entity, briefing.settings.labels, names, glyphs.width));
  const hubs = hubIds(nodes, links);
  const labels = nodes.map((node, index): Label => {
    const lines = texts[index]?.lines ?? [];
    // The names of hubs are readable even in a figure of hundreds.
    const size = hubs.has(node.id) ? Math.max(labelSize, READABLE) : labelSize;
    return {
      node,
      lines,
      size,
      width: Math.max(0, ...lines.map(glyphs.width)) * size + 1,
      height: lines.length * LABEL_LINE * size,
    };
  });
  const area = labels.reduce((sum, label) => sum + label.width * label.height, 0);
  if (!force && area > MOST_FILLED * width * height) return null;
  const obstacles = () => obstaclesOf(nodes, links, scale, { width, height });
  const placed = placeLabels(labels, links, obstacles, force);
  if (!placed) return null;
  const taken = obstacles();
  for (const { box } of placed) taken.add(box);
  const numberSize = labelSize >= READABLE ? Math.max(6, labelSize * 0.82) : labelSize * 0.92;
  const type = { size: numberSize, measure: glyphs.width };
  const numbers = placeNumbers(links, type, taken, force);
  if (!numbers) return null;
  const verbs = placeVerbs(links, type, taken);
  const clipped = texts.some((text) => text.clipped);
  return { nodes, links, labels: placed, numbers, verbs, labelSize, numberSize, scale, height, clipped };
}

function hubIds(nodes: readonly FigureNode[], links: readonly FigureLink[]): ReadonlySet<string> {
  const degrees = new Map<string, number>();
  for (const { source, target } of links) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const hubs = hubsOf(nodes.map(({ id }) => ({ id, degree: degrees.get(id) ?? 0, faded: false })));
  return new Set(hubs.map(({ id }) => id));
}
