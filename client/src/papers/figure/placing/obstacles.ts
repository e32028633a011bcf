import type { Entity } from "@atlas/server/contract";
import type { EntityClass } from "@atlas/server/vocabulary";
import type { Point } from "../../../picture/canvas/elements.ts";
import { type Box, createBoxGrid } from "../../../picture/labels/boxGrid.ts";
import type { FigureLink } from "../figureLinks.ts";
import type { Shape } from "../shapes.ts";
import { arrowLength } from "../svgLine.ts";
import { placeOn, routeLength } from "./route.ts";

/** Things that text must avoid: shapes, arrowheads and earlier text. */
export interface Obstacles {
  /** Whether a box overlaps nothing and lies within the bounds. */
  free(box: Box): boolean;
  add(box: Box): void;
}

/** Width and height of the area to draw in, in points. */
export interface Bounds {
  width: number;
  height: number;
}

/** Points that text keeps from everything else. */
const MARGIN = 0.7;

export function obstaclesOf(
  nodes: readonly FigureNode[],
  links: readonly FigureLink[],
  scale: number,
  bounds: Bounds,
): Obstacles {
  const grid = createBoxGrid();
  for (const node of nodes) grid.add(shapeBox(node));
  for (const link of links) for (const box of arrowBoxes(link, scale)) grid.add(box);
  return {
    free: (box) => isInside(box, bounds) && !grid.meets(grown(box)),
    add: (box) => grid.add(box),
  };
}

export function shapeBox({ id, x, y, shape: { halfWidth, halfHeight } }: FigureNode): Box {
  return { id: `shape ${id}`, left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

export function arrowBoxes(link: FigureLink, scale: number): Box[] {
  const part = arrowLength(link, scale) / (routeLength(link) || 1);
  const ends: [boolean, Point, Point][] = [
    [link.arrowFrom, link.from, placeOn(link, part).point],
    [link.arrowTo, link.to, placeOn(link, 1 - part).point],
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

function isInside({ left, right, top, bottom }: Box, { width, height }: Bounds): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** An entity at its position on the figure, in points. */
export interface FigureNode extends Point {
  id: string;
  entity: Entity;
  class: EntityClass;
  shape: Shape;
}
