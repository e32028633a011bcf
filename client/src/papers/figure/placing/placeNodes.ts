import { entityClassOf } from "@atlas/server/vocabulary";
import type { Point } from "../../../picture/canvas/elements.ts";
import { entitySize } from "../../../picture/graph/placeGraph.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { shapeOf } from "../shapes.ts";
import type { Bounds, FigureNode } from "./obstacles.ts";

/** Most points per canvas unit: few entities need not fill the page. */
const LARGEST = 0.8;
/** The most by which the aspect ratio may change from that of the canvas, to use the page. */
const STRETCH = 2.2;
/** Bounds on the scale of shapes: large enough to tell apart, small enough to leave space. */
const SHAPES = { smallest: 0.26, largest: 0.6 };
/** In sizes of the largest shape, how far apart entities must stand for shapes to grow. */
const SPACED = 2.6;
/** Space in points around the outermost shapes, for their labels. */
const EDGE = { x: 26, top: 8, bottom: 30 };

/** The entities at their positions on a page; at `scale` 1, lines and arrowheads have their normal size. */
export interface Placement {
  nodes: FigureNode[];
  scale: number;
  height: number;
}

/**
 * Fits the canvas positions into an area. `spread`, from 0 to 1, gives crowded parts space from empty ones without
 * changing what is left of or above what.
 */
export function placeNodes(
  { entities, positions }: Pick<Briefing, "entities" | "positions">,
  bounds: Bounds,
  spread: number,
): Placement {
  const drawn = entities.flatMap((entity) => {
    const place = positions.get(entity.id);
    return place ? [{ entity, ...place }] : [];
  });
  const spreadX = spreadOut(
    drawn.map(({ x }) => x),
    spread,
  );
  const spreadY = spreadOut(
    drawn.map(({ y }) => y),
    spread,
  );
  const places = drawn.map(({ entity, x, y }) => ({ entity, x: spreadX(x), y: spreadY(y) }));
  const [left, right] = extent(places.map(({ x }) => x));
  const [top, bottom] = extent(places.map(({ y }) => y));
  const largestHalf = (Math.max(0, ...places.map(({ entity }) => entitySize(entity))) / 2) * SHAPES.largest;
  const inner = {
    width: bounds.width - 2 * (EDGE.x + largestHalf / 2),
    height: bounds.height - EDGE.top - EDGE.bottom - 2 * largestHalf,
  };
  const fits = { x: inner.width / Math.max(right - left, 1), y: inner.height / Math.max(bottom - top, 1) };
  const even = Math.min(fits.x, fits.y, LARGEST);
  const scaleX = Math.min(fits.x, even * STRETCH, LARGEST);
  const scaleY = Math.min(fits.y, even * STRETCH, LARGEST);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const sites = places.map(({ x, y }) => ({
    x: bounds.width / 2 + (x - middle.x) * scaleX,
    y: EDGE.top + largestHalf + (y - top) * scaleY,
  }));
  const roomy = closest(sites) / (SPACED * Math.max(1, ...places.map(({ entity }) => entitySize(entity))));
  const shapes = Math.min(Math.max(even, roomy, Math.min(SHAPES.smallest, even * 1.6)), SHAPES.largest);
  const height = Math.min(bounds.height, (bottom - top) * scaleY + EDGE.top + EDGE.bottom + 2 * largestHalf);
  const nodes = places.map(({ entity }, index): FigureNode => {
    const name = entityClassOf(entity);
    return {
      id: entity.id,
      entity,
      class: name,
      shape: shapeOf(name, entitySize(entity) * shapes),
      x: sites[index]?.x ?? 0,
      y: sites[index]?.y ?? 0,
    };
  });
  return { nodes, scale: Math.min(1, Math.max(0.25, shapes / 0.5)), height };
}

/** The smallest distance between two points. */
function closest(points: readonly Point[]): number {
  const distances = points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  return distances.reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY);
}

function extent(values: readonly number[]): [least: number, most: number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}

/**
 * Moves values towards even spacing between the least and the greatest, all the way at `amount` 1; keeps their order,
 * and equal values equal.
 */
export function spreadOut(values: readonly number[], amount: number): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0] = sorted;
  const length = (sorted.at(-1) ?? 0) - least;
  const even = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    // Equal values share the middle of their places.
    const last = sorted.lastIndexOf(value);
    if (!even.has(value)) even.set(value, least + (length * ((index + last) / 2)) / Math.max(sorted.length - 1, 1));
  }
  return (value) => value + amount * ((even.get(value) ?? value) - value);
}
