import type { Place } from "./explorer.ts";

const TOLERANCE = 0.75;

/**
 * Returns the entities of the first picture that moved in the second, ignoring pan and zoom. The two entities that are
 * furthest apart give pan and zoom; all others must then match their places to less than a pixel.
 */
export function movedBetween(before: ReadonlyMap<string, Place>, after: ReadonlyMap<string, Place>): string[] {
  const left = extreme(before, (one, other) => one.x < other.x);
  const right = extreme(before, (one, other) => one.x > other.x);
  const [a, b] = [after.get(left.id), after.get(right.id)];
  if (!a || !b) return [left.id, right.id].filter((id) => !after.has(id));
  const zoom = (b.x - a.x) / (right.place.x - left.place.x);
  return [...before]
    .filter(([id, { x, y }]) => {
      const now = after.get(id);
      const expected = { x: a.x + zoom * (x - left.place.x), y: a.y + zoom * (y - left.place.y) };
      return !now || Math.hypot(now.x - expected.x, now.y - expected.y) > TOLERANCE;
    })
    .map(([id]) => id);
}

function extreme(places: ReadonlyMap<string, Place>, further: (one: Place, other: Place) => boolean) {
  const [first, ...others] = [...places].map(([id, place]) => ({ id, place }));
  if (!first) throw new Error("The picture is empty.");
  return others.reduce((most, one) => (further(one.place, most.place) ? one : most), first);
}
