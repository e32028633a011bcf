import type { Point } from "../../../picture/canvas/elements.ts";
import { type Box, createBoxGrid } from "../../../picture/canvas/labels/boxGrid.ts";
import type { FigureLink } from "../figureLinks.ts";
import { arrowLength } from "../svgLine.ts";
import type { Site } from "./Site.ts";

/** What writing must keep off: shapes, arrowheads, and what was written before. */
export interface Obstacles {
  /** Whether a box is free, and inside of the room. */
  free(box: Box): boolean;
  add(box: Box): void;
}

/** Width and height in which all is to lie. */
export interface Room {
  width: number;
  height: number;
}

/** Distance that writing keeps from everything else. */
const MARGIN = 0.7;

/** The shapes and arrowheads of a figure as obstacles. */
export function obstaclesOf(
  sites: readonly Site[],
  links: readonly FigureLink[],
  scale: number,
  room: Room,
): Obstacles {
  const grid = createBoxGrid();
  for (const site of sites) grid.add(shapeBox(site));
  for (const link of links) for (const box of arrowBoxes(link, scale)) grid.add(box);
  return {
    free: (box) => isInside(box, room) && !grid.meets(grown(box)),
    add: (box) => grid.add(box),
  };
}

/** The box around a shape. */
export function shapeBox({ id, x, y, shape: { halfWidth, halfHeight } }: Site): Box {
  return { id: `shape ${id}`, left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** The boxes around the arrowheads of a line. */
export function arrowBoxes(link: FigureLink, scale: number): Box[] {
  const head = arrowLength(link, scale);
  const { from, to } = link;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const way = { x: ((to.x - from.x) / length) * head, y: ((to.y - from.y) / length) * head };
  const ends: [boolean, Point, Point][] = [
    [link.arrowFrom, from, { x: from.x + way.x, y: from.y + way.y }],
    [link.arrowTo, to, { x: to.x - way.x, y: to.y - way.y }],
  ];
  return ends.flatMap(([drawn, tip, back]) => (drawn ? boxAround(`arrow ${link.id}`, tip, back) : []));
}

/** Whether two boxes share more than a border. */
export function overlap(a: Omit<Box, "id">, b: Omit<Box, "id">): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxAround(id: string, a: Point, b: Point): Box {
  return {
    id,
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}

function grown({ id, left, right, top, bottom }: Box): Box {
  return { id, left: left - MARGIN, right: right + MARGIN, top: top - MARGIN, bottom: bottom + MARGIN };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Room): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
