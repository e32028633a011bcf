import { entityClassOf } from "@atlas/server/vocabulary";
import { entitySize } from "../../../picture/graph/entitySize.ts";
import type { Briefing } from "../../Briefing.ts";
import { shapeOf } from "../shapes.ts";
import type { Room } from "./obstacles.ts";
import type { Site } from "./Site.ts";
import { spreadOut } from "./spreadOut.ts";

/** Points for a unit of the canvas, at most: few entities need not fill the page. */
const LARGEST = 0.8;
/** A picture may be wider or higher than on the canvas by so much, to use the page. */
const STRETCH = 1.6;
/** Shapes are drawn at their scale, within what can be told apart and what leaves room. */
const SHAPES = { smallest: 0.26, largest: 0.6 };
/** Room around the outermost shapes, for their labels. */
const EDGE = { x: 26, top: 8, bottom: 30 };

/** The entities in their places on a page, and how large all is drawn: 1 is the usual size of lines and arrowheads. */
export interface Placement {
  sites: Site[];
  scale: number;
  height: number;
}

/**
 * Fits the places of the canvas into a room. With a spread from 0 to 1, crowded parts get room from empty ones: what is left
 * of something or above it stays there.
 */
export function placeSites(
  { entities, positions }: Pick<Briefing, "entities" | "positions">,
  room: Room,
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
  const [left, right] = ends(places.map(({ x }) => x));
  const [top, bottom] = ends(places.map(({ y }) => y));
  const largestHalf = (Math.max(0, ...places.map(({ entity }) => entitySize(entity))) / 2) * SHAPES.largest;
  const inner = {
    width: room.width - 2 * (EDGE.x + largestHalf / 2),
    height: room.height - EDGE.top - EDGE.bottom - 2 * largestHalf,
  };
  const fits = { x: inner.width / Math.max(right - left, 1), y: inner.height / Math.max(bottom - top, 1) };
  const even = Math.min(fits.x, fits.y, LARGEST);
  const scaleX = Math.min(fits.x, even * STRETCH, LARGEST);
  const scaleY = Math.min(fits.y, even * STRETCH, LARGEST);
  const shapes = Math.min(Math.max(even, Math.min(SHAPES.smallest, even * 1.6)), SHAPES.largest);
  const height = Math.min(room.height, (bottom - top) * scaleY + EDGE.top + EDGE.bottom + 2 * largestHalf);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const sites = places.map(({ entity, x, y }): Site => {
    const name = entityClassOf(entity);
    return {
      id: entity.id,
      entity,
      class: name,
      shape: shapeOf(name, entitySize(entity) * shapes),
      x: room.width / 2 + (x - middle.x) * scaleX,
      y: EDGE.top + largestHalf + (y - top) * scaleY,
    };
  });
  return { sites, scale: Math.min(1, Math.max(0.25, even / 0.5)), height };
}

function ends(values: readonly number[]): [least: number, most: number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}
