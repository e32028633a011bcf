import { degreesOf } from "../../../picture/graph/linksOf.ts";
import { hubsOf } from "../../../picture/labels/labelDetail.ts";
import { areaOf, boxesOf } from "../../../picture/labels/TextArea.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { type FigureLink, figureLinks } from "../figureLinks.ts";
import { READABLE } from "../page.ts";
import type { Glyphs } from "../text/glyphs.ts";
import { labelLines, type NameLength } from "../text/labelLines.ts";
import { linePieces } from "./linePlaces.ts";
import type { LineType } from "./lineText.ts";
import { type Bounds, type FigureNode, obstaclesOf } from "./obstacles.ts";
import { type Label, type PlacedLabel, placeLabels } from "./placeLabels.ts";
import { type PlacedLineText, placeLineTexts } from "./placeLineTexts.ts";
import { type Placement, placeNodes } from "./placeNodes.ts";
import type { Piece } from "./route.ts";
import { routeLinks } from "./routeLinks.ts";

/** The graph laid out on the page. */
export interface GraphLayout {
  nodes: FigureNode[];
  links: FigureLink[];
  /** The pieces drawn of each link, in the order of `links`. */
  pieces: Piece[][];
  labels: PlacedLabel[];
  /** The texts on lines. */
  texts: PlacedLineText[];
  /** Type size of names in points, type of the texts on lines, and the scale of lines. */
  labelSize: number;
  lineType: LineType;
  scale: number;
  height: number;
  /** Whether any name is cut. */
  clipped: boolean;
}

/** Line height of labels, in em. */
export const LABEL_LINE = 1.16;
/** Points; readable when enlarged. */
const SMALLEST = 2;
/** Points; of the texts on lines in a figure that can be read on paper. */
const SMALLEST_ON_LINES = 6.2;
/**
 * Points; lines are led around names of at least this size. Smaller ones are read enlarged only and lie over straight
 * lines: leading thousands of lines around hundreds of names would take minutes.
 */
const LED_AROUND = 4.5;
/** Points below the placed entities that names may use. */
const BELOW = 16;

/** Ways to write names, best first: large and whole, then cut, then small. */
const attempts: [size: number, names: NameLength][] = [
  ...[9, 8.5, 8, 7.5, READABLE].map((size): [number, NameLength] => [size, "full"]),
  ...[READABLE, 6.5, 6, 5.5, 5, 4.5, 4, 3.5, 3, SMALLEST].map((size): [number, NameLength] => [size, "short"]),
];

/** Points by which type must be larger to be worth crowded parts that are spread more. */
const LEAST_GAIN = 0.1;

/** Most of the area that labels can fill: with lines and numbers between them, more never fitted. */
const MOST_FILLED = 0.42;

/** Factors by which to spread crowded parts of the graph, if names would be too small otherwise. */
const spreads = [0, 0.4, 0.7];
/** The same for a part of a view, whose entities stand as far apart as the others between them required. */
const spreadsOfPart = [0.7, 0.9];

/** Lays the graph out in the largest type at which nothing overlaps. */
export function layoutGraph(briefing: Briefing, glyphs: Glyphs, bounds: Bounds): GraphLayout {
  const degrees = briefing.settings.figureOf === "view" ? spreads : spreadsOfPart;
  const spread = degrees.map((degree): Omit<LayoutInput, "hubSize"> => {
    const placement = placeNodes(briefing, bounds, degree);
    const links = figureLinks(briefing, new Map(placement.nodes.map((node) => [node.id, node])));
    return { briefing, glyphs, placement, links, bounds };
  });
  // Type that can be read is looked for in all of them first, because laying out smaller type takes the longest.
  for (const input of spread) {
    const laid = largestIn(input, READABLE);
    if (laid) return laid;
  }
  const small = spread.reduce<GraphLayout | null>(
    (best, input) => largestIn(input, best ? best.labelSize + LEAST_GAIN : SMALLEST) ?? best,
    null,
  );
  return small ?? forcedLayout(briefing, glyphs, bounds);
}

/** The layout in the largest type, if any fits of at least this size. */
function largestIn(input: Omit<LayoutInput, "hubSize">, least: number): GraphLayout | null {
  for (const [labelSize, names] of attempts) {
    if (labelSize < least) return null;
    const laid =
      tryLabelSize({ ...input, hubSize: READABLE }, labelSize, names) ??
      (labelSize < READABLE ? tryLabelSize(input, labelSize, names) : null);
    if (laid) return laid;
  }
  return null;
}

/** If even the smallest type overlaps, draws everything anyway; enlarged, it can be read. */
function forcedLayout(briefing: Briefing, glyphs: Glyphs, bounds: Bounds): GraphLayout {
  const placement = placeNodes(briefing, bounds, 0);
  const links = figureLinks(briefing, new Map(placement.nodes.map((node) => [node.id, node])));
  const laid = tryLabelSize({ briefing, glyphs, placement, links, bounds, force: true }, SMALLEST, "short");
  if (!laid) throw new Error("A forced layout must succeed.");
  return laid;
}

interface LayoutInput {
  briefing: Briefing;
  glyphs: Glyphs;
  placement: Placement;
  links: FigureLink[];
  bounds: Bounds;
  /** Least size of the names of hubs. */
  hubSize?: number;
  force?: boolean;
}

function tryLabelSize(input: LayoutInput, labelSize: number, length: NameLength): GraphLayout | null {
  const { glyphs, placement, bounds, force = false } = input;
  const { nodes, scale } = placement;
  const { labels, clipped } = labelsOf(input, labelSize, length);
  // The names of the lowest entities may stand lower than the space usually left for them.
  const area = { width: bounds.width, height: Math.min(bounds.height, placement.height + BELOW) };
  const needed = labels.reduce((sum, label) => sum + label.width * label.height, 0);
  if (!force && needed > MOST_FILLED * area.width * area.height) return null;
  const placed = placeLabels(labels, input.links, () => obstaclesOf(nodes, input.links, scale, area), force);
  if (!placed) return null;
  const boxes = placed.map(({ box }) => box);
  const lineType = {
    size: labelSize >= READABLE ? Math.max(SMALLEST_ON_LINES, labelSize * 0.82) : labelSize * 0.92,
    measure: glyphs.width,
  };
  const names = boxes.map(areaOf);
  const links = labelSize < LED_AROUND ? input.links : routeLinks(input.links, { nodes, names: boxes, bounds: area });
  const withNames = () => {
    const taken = obstaclesOf(nodes, links, scale, area);
    for (const box of boxes) taken.add(box);
    return taken;
  };
  const texts = placeLineTexts({ links, names, type: lineType, scale }, withNames, force);
  if (!texts) return null;
  const areas = [...names, ...texts.map(({ area: text }) => text)];
  return {
    nodes,
    links,
    pieces: links.map((link) => linePieces(link, areas)),
    labels: placed,
    texts,
    labelSize,
    lineType,
    scale,
    height: Math.max(
      ...nodes.map(({ y, shape }) => y + shape.halfHeight),
      ...areas.flatMap(boxesOf).map(({ bottom }) => bottom),
    ),
    clipped,
  };
}

/** The names in the type of that size; those of hubs may be larger, to be read even in a figure of hundreds. */
function labelsOf(
  { briefing, glyphs, placement: { nodes }, links, hubSize = 0 }: LayoutInput,
  labelSize: number,
  length: NameLength,
) {
  const hubs = hubIds(nodes, links);
  const names = nodes.map((node) => ({
    node,
    ...labelLines(node.entity, briefing.settings.labels, length, glyphs.width),
    size: hubs.has(node.id) ? Math.max(labelSize, hubSize) : labelSize,
  }));
  const labels = names.map(
    ({ node, lines, size }): Label => ({
      node,
      lines,
      size,
      width: Math.max(0, ...lines.map(glyphs.width)) * size + 1,
      height: lines.length * LABEL_LINE * size,
    }),
  );
  return { labels, clipped: names.some(({ clipped }) => clipped) };
}

function hubIds(nodes: readonly FigureNode[], links: readonly FigureLink[]): ReadonlySet<string> {
  const degrees = degreesOf(links);
  const hubs = hubsOf(nodes.map(({ id }) => ({ id, degree: degrees.get(id) ?? 0, faded: false })));
  return new Set(hubs.map(({ id }) => id));
}
