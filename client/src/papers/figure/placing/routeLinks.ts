import type { Point } from "../../../picture/canvas/elements.ts";
import type { Box } from "../../../picture/labels/boxGrid.ts";
import { type FigureLink, rimTowards } from "../figureLinks.ts";
import { type Bounds, type FigureNode, shapeBox } from "./obstacles.ts";
import { type Bend, roundCorners } from "./roundCorners.ts";
import { shortestWay } from "./shortestWay.ts";

/** Points that a straight line keeps from names and other shapes. */
const FREE = 0.8;
/** Points of length that a bend costs. */
const BEND = 12;
/** Bends that do not count towards the length of a way. */
const BENDS = 2;
/** Points by which each further line around a corner goes farther out, and up to how many lines do. */
const FURTHER = { by: 2.6, most: 4 };

/** The roundness of a bend, of its distance from the corner of the box: rounder ones would cut the box. */
const ROUND = 2.2;

/** The bounds of a search for a way. */
interface Search {
  /** Points that a line keeps from names and from shapes that are not its ends. */
  clearance: number;
  /** Points between a corner and the line around it. */
  turn: number;
  /** The length by which a way may exceed a straight line, in parts of it and in points. */
  part: number;
  more: number;
}

/** The ways looked for, one after the other: with room around, and then close to names. */
const searches: readonly Search[] = [
  { clearance: 1.2, turn: 3, part: 0.35, more: 60 },
  { clearance: 0.25, turn: 0.55, part: 0.7, more: 120 },
];

interface Surroundings {
  nodes: readonly FigureNode[];
  /** The boxes of the names. */
  names: readonly Box[];
  bounds: Bounds;
}

/** A corner of a box, and the direction away from it. */
interface Corner {
  at: Point;
  away: Point;
  /** The number of lines around it. */
  used: number;
}

/**
 * Leads the lines that would pass through a name or the shape of another entity around these, by the shortest way with
 * few bends. A line that finds no way stays straight.
 */
export function routeLinks(links: readonly FigureLink[], { nodes, names, bounds }: Surroundings): FigureLink[] {
  const siteOf = new Map(nodes.map((node) => [node.id, node]));
  const boxes = [...nodes.map(shapeBox), ...names];
  const corners = boxes.flatMap(cornersOf);
  const straight = new Map(links.map((link) => [link.id, link]));
  for (const link of links.toSorted((a, b) => lengthBetween(a.from, a.to) - lengthBetween(b.from, b.to))) {
    const [source, target] = [siteOf.get(link.source), siteOf.get(link.target)];
    if (!source || !target) continue;
    const ends = [shapeBox(source).id, shapeBox(target).id];
    const others = boxes.filter(({ id }) => !ends.includes(id));
    if (!others.some((box) => passes(source, target, grown(box, FREE)))) continue;
    const way = wayAround(source, target, { boxes: others, corners, bounds });
    if (way === null) continue;
    for (const { corner } of way) corner.used += 1;
    const from = rimTowards(source, way[0]?.point ?? target, 1);
    const to = rimTowards(target, way.at(-1)?.point ?? source, 1);
    straight.set(link.id, { ...link, from, to, bends: roundCorners(from, way, to) });
  }
  return links.map((link) => straight.get(link.id) ?? link);
}

interface Turn extends Bend {
  corner: Corner;
}

interface Field {
  boxes: readonly Box[];
  corners: readonly Corner[];
  bounds: Bounds;
}

/** The turns of the shortest free way between two points; null if there is none. */
function wayAround(from: Point, to: Point, { boxes, corners, bounds }: Field): Turn[] | null {
  const length = lengthBetween(from, to);
  for (const { clearance, turn, part, more } of searches) {
    const most = length * (1 + part) + more;
    const within = (point: Point) => lengthBetween(from, point) + lengthBetween(point, to) <= most;
    // A way of that length stays in this circle.
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const near = boxes
      .filter((box) => lengthBetween(middle, nearestIn(box, middle)) <= most / 2)
      .map((box) => grown(box, clearance));
    const turns = corners.flatMap((corner): Turn[] => {
      const far = turn + FURTHER.by * Math.min(corner.used, FURTHER.most);
      const point = { x: corner.at.x + corner.away.x * far, y: corner.at.y + corner.away.y * far };
      const free = within(point) && isInside(point, bounds) && !near.some((box) => holds(box, point));
      return free ? [{ point, radius: ROUND * far, corner }] : [];
    });
    const points = [from, ...turns.map(({ point }) => point), to];
    const isFree = (start: number, end: number) => {
      const [a, b] = [points[start] ?? from, points[end] ?? to];
      const taut = isTaut(turns[start - 1]?.corner, a, b) && isTaut(turns[end - 1]?.corner, b, a);
      return taut && !near.some((box) => passes(a, b, box));
    };
    const way = shortestWay(points, { bend: BEND, most: most + BENDS * BEND }, isFree);
    if (way !== null) return way.flatMap((index) => turns[index - 1] ?? []);
  }
  return null;
}

/** Whether a straight line passes through a box. Asked millions of times, so it makes no objects. */
function passes(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  if (Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right) return false;
  if (Math.max(from.y, to.y) <= top || Math.min(from.y, to.y) >= bottom) return false;
  // The box is on one side of the line if all of its corners are.
  const [wide, high] = [to.x - from.x, to.y - from.y];
  const middle = wide * ((top + bottom) / 2 - from.y) - high * ((left + right) / 2 - from.x);
  const reach = (Math.abs(wide) * (bottom - top) + Math.abs(high) * (right - left)) / 2;
  return Math.abs(middle) < reach;
}

/** Whether a leg touches the box of the corner where it begins: a shortest way has no others, and they need no look. */
function isTaut(corner: Corner | undefined, start: Point, { x, y }: Point): boolean {
  return corner === undefined || (x - start.x) * corner.away.x * (y - start.y) * corner.away.y <= 0;
}

function cornersOf({ left, right, top, bottom }: Box): Corner[] {
  return [
    { at: { x: left, y: top }, away: { x: -1, y: -1 }, used: 0 },
    { at: { x: right, y: top }, away: { x: 1, y: -1 }, used: 0 },
    { at: { x: right, y: bottom }, away: { x: 1, y: 1 }, used: 0 },
    { at: { x: left, y: bottom }, away: { x: -1, y: 1 }, used: 0 },
  ];
}

function grown({ id, left, right, top, bottom }: Box, by: number): Box {
  return { id, left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function nearestIn({ left, right, top, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

function isInside({ x, y }: Point, { width, height }: Bounds): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function lengthBetween(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
