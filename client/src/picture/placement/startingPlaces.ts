import type { Point } from "../canvas/elements.ts";
import type { Positions } from "../canvas/placeEntities.ts";

/** Where new entities start, and what they gather around. */
export interface StartingPlaces {
  centre: Point;
  places: [id: string, place: Point][];
}

/** Around the anchor, but away from the centre of the picture, where there is more space. */
export function startingPlaces(placed: Positions, anchor: string | null, fresh: string[]): StartingPlaces {
  const middle = middleOf(placed);
  const at = anchor === null ? undefined : placed.get(anchor);
  const centre = at ? away(at, middle, 34 * Math.sqrt(fresh.length)) : middle;
  return { centre, places: fresh.map((id, index) => [id, onSpiral(centre, index)]) };
}

function away(from: Point, middle: Point, by: number): Point {
  const dx = from.x - middle.x;
  const dy = from.y - middle.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1) return from;
  return { x: Math.round(from.x + (dx / length) * by), y: Math.round(from.y + (dy / length) * by) };
}

function middleOf(placed: Positions): Point {
  let x = 0;
  let y = 0;
  for (const point of placed.values()) {
    x += point.x;
    y += point.y;
  }
  const count = Math.max(placed.size, 1);
  return { x: Math.round(x / count), y: Math.round(y / count) };
}

/** A sunflower spiral in whole numbers, because the last digit of a sine differs between machines. */
function onSpiral(centre: Point, index: number): Point {
  const radius = 28 * Math.sqrt(index + 0.5);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return {
    x: Math.round(centre.x + 1.3 * radius * Math.cos(angle)),
    y: Math.round(centre.y + radius * Math.sin(angle)),
  };
}
