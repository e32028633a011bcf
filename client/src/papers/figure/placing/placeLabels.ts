import type { Box } from "../../../picture/labels/boxGrid.ts";
import { areaOf } from "../../../picture/labels/TextArea.ts";
import { crossings, type Line, linesIn } from "./crossings.ts";
import type { FigureNode, Obstacles } from "./obstacles.ts";

/** A label to place, with its size in points. */
export interface Label {
  node: FigureNode;
  lines: readonly string[];
  width: number;
  height: number;
  /** Its type size in points. */
  size: number;
}

export interface PlacedLabel extends Label {
  box: Box;
  align: "start" | "middle" | "end";
}

type Candidate = Pick<PlacedLabel, "box" | "align"> & { cost: number };

/** Points between a shape and its label; the larger ones leave space for arrowheads. */
const GAPS = [1.6, 5.5, 9];
/** The largest gap, in sizes of the type: a name that is farther away could be that of another entity. */
const MOST_GAP = 1.7;
const FARTHEST = Math.max(...GAPS);
/** Cost of a name on a line, of that of a text on it: the line must go around a name. */
const CROSSED = 1.5;
const ROUNDS = 8;
/** If more than this part of the labels finds no place, no other order will help. */
const MOST_UNPLACED = 0.12;

/**
 * Places each label beside its shape, free of other things and crossed by few lines. Labels that do not fit go first in
 * the next round. Null if some do not fit, unless forced.
 */
export function placeLabels(
  labels: readonly Label[],
  lines: readonly Line[],
  obstacles: () => Obstacles,
  force: boolean,
): PlacedLabel[] | null {
  const near = new Map(labels.map((label) => [label.node.id, linesIn(regionOf(label), lines)]));
  let order = labels.toSorted((a, b) => b.width * b.height - a.width * a.height || (a.node.id < b.node.id ? -1 : 1));
  for (let round = 0; round < ROUNDS; round += 1) {
    const { placed, left } = placeInOrder(order, near, obstacles());
    if (left.length === 0) return placed;
    if (force) return [...placed, ...left.flatMap(forcedPlace)];
    if (left.length > MOST_UNPLACED * labels.length) return null;
    order = [...left, ...order.filter((label) => !left.includes(label))];
  }
  return null;
}

function placeInOrder(order: readonly Label[], near: ReadonlyMap<string, readonly Line[]>, obstacles: Obstacles) {
  const placed: PlacedLabel[] = [];
  const left: Label[] = [];
  for (const label of order) {
    const lines = near.get(label.node.id) ?? [];
    let best: Candidate | null = null;
    let most = Infinity;
    for (const candidate of candidates(label)) {
      if (candidate.cost >= most) continue;
      if (!obstacles.free(candidate.box)) continue;
      const crossed = crossings(areaOf(candidate.box), lines, (most - candidate.cost) / CROSSED);
      const cost: number = candidate.cost + CROSSED * crossed;
      if (cost >= most) continue;
      best = { ...candidate, cost };
      most = cost;
    }
    if (!best) {
      left.push(label);
      continue;
    }
    obstacles.add(best.box);
    placed.push({ ...label, box: best.box, align: best.align });
  }
  return { placed, left };
}

/** The largest area in which a label may stand. */
function regionOf({ node, width, height }: Label): Omit<Box, "id"> {
  const [across, down] = [node.shape.halfWidth + FARTHEST + width, node.shape.halfHeight + FARTHEST + height];
  return { left: node.x - across, right: node.x + across, top: node.y - down, bottom: node.y + down };
}

function forcedPlace(label: Label): PlacedLabel[] {
  const [below] = candidates(label);
  return below ? [{ ...label, box: below.box, align: below.align }] : [];
}

/** The positions around a shape, in order of preference: below, as on the canvas, then beside and above. */
function candidates(label: Label): Candidate[] {
  const { width, height, node, size } = label;
  const { halfWidth, halfHeight } = node.shape;
  return GAPS.filter((gap) => gap <= MOST_GAP * size).flatMap((gap, farther): Candidate[] => {
    const box = (x: number, y: number): Box => ({
      id: `label ${node.id}`,
      left: node.x + x,
      right: node.x + x + width,
      top: node.y + y,
      bottom: node.y + y + height,
    });
    const below = halfHeight + gap;
    const above = -halfHeight - gap - height;
    const right = halfWidth + gap;
    const leftwards = -halfWidth - gap - width;
    const cost = (preference: number) => preference + farther * 1.5;
    const across = [-width * 0.5, -width * 0.25, -width * 0.75];
    return [
      ...across.map((x, aside): Candidate => ({ box: box(x, below), align: "middle", cost: cost(aside && 0.6) })),
      ...[-height / 2, -height * 0.25, -height * 0.75].map(
        (y, aside): Candidate => ({ box: box(right, y), align: "start", cost: cost(0.9 + (aside && 0.4)) }),
      ),
      ...[-height / 2, -height * 0.25, -height * 0.75].map(
        (y, aside): Candidate => ({ box: box(leftwards, y), align: "end", cost: cost(1.1 + (aside && 0.4)) }),
      ),
      ...across.map((x, aside): Candidate => ({ box: box(x, above), align: "middle", cost: cost(1 + (aside && 0.6)) })),
      { box: box(halfWidth * 0.7, halfHeight * 0.7 + gap), align: "start", cost: cost(1.2) },
      { box: box(-halfWidth * 0.7 - width, halfHeight * 0.7 + gap), align: "end", cost: cost(1.3) },
      { box: box(halfWidth * 0.7, -halfHeight * 0.7 - gap - height), align: "start", cost: cost(1.3) },
      { box: box(-halfWidth * 0.7 - width, -halfHeight * 0.7 - gap - height), align: "end", cost: cost(1.4) },
    ];
  });
}
