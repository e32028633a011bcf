import type { Ghost } from "../../../parts/desk/ghost.ts";
import type { Point, Scene } from "../../../picture/canvas/elements.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";

/** Distances from the other end that are tried, in canvas units. */
const RINGS = [170, 230, 310] as const;
const DIRECTIONS = 16;
/** More room than this makes no place better. */
const ROOM = 130;

/** Places the ends of a ghost: those on the canvas where they are, others in free places near by. */
export function placeGhost({ subject, object }: Ghost, scene: Scene, seen: Bounds): ReadonlyMap<string, Point> {
  const taken = scene.entities.flatMap(({ id, hidden }) => (hidden ? [] : (scene.positions.get(id) ?? [])));
  const places = new Map<string, Point>();
  const ends = [subject, object].flatMap((end) => end ?? []);
  for (const { id } of ends) {
    const place = scene.positions.get(id);
    if (place) places.set(id, place);
  }
  for (const { id } of ends) {
    if (places.has(id)) continue;
    const [other] = places.values();
    const place = other ? freePlace(other, [...taken, ...places.values()], seen) : firstPlace(taken, seen);
    places.set(id, place);
  }
  return places;
}

/** With nothing to stand beside, the left of the middle of an empty canvas, or a free place near its middle. */
function firstPlace(taken: readonly Point[], { left, right, top, bottom }: Bounds): Point {
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return taken.length === 0
    ? { ...middle, x: middle.x - RINGS[0] / 2 }
    : freePlace(middle, taken, { left, right, top, bottom });
}

/** The place around a point with most room to others, as near as possible, if possible within what is seen. */
function freePlace(around: Point, taken: readonly Point[], seen: Bounds): Point {
  const places = RINGS.flatMap((ring) =>
    Array.from({ length: DIRECTIONS }, (_, step) => {
      // The first direction is to the lower right, where most pictures have room.
      const angle = Math.PI / 5 + (2 * Math.PI * step) / DIRECTIONS;
      return { x: around.x + ring * Math.cos(angle), y: around.y + ring * Math.sin(angle) };
    }),
  );
  const within = places.filter(
    ({ x, y }) => inside(x, seen.left, seen.right, 0.12) && inside(y, seen.top, seen.bottom, 0.1),
  );
  const choice = within.length > 0 ? within : places;
  const room = (place: Point) => Math.min(ROOM, ...taken.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
  return choice.reduce((best, place) => (room(place) > room(best) ? place : best));
}

function inside(value: number, least: number, most: number, margin: number): boolean {
  const space = margin * (most - least);
  return value >= least + space && value <= most - space;
}
