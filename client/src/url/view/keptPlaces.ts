import { idPattern } from "./selection.ts";

/** A place on the canvas, in its own units; whole numbers, since the address holds it. */
export interface Place {
  x: number;
  y: number;
}

/**
 * That an entity was put somewhere by hand and is kept there, or (where the place is null) was let go again. It counts
 * from the step after which it was done, so that what earlier steps placed stays where it was; 0 is from the beginning.
 */
export interface KeptPlace {
  id: string;
  place: Place | null;
  after: number;
}

/** Most places that are read, and kept. */
export const MOST_KEPT = 2000;
const FARTHEST = 99_999;
const keptPattern = /^([a-z0-9-]+):(?:(-?\d{1,5}):(-?\d{1,5})|home)(?::(\d{1,3}))?$/;

/** Reads what stands in the address as `id:x:y`, `id:x:y:step` or, where an entity was let go, `id:home:step`. */
export function parseKept(text: string | null, steps: number): KeptPlace[] {
  const items = (text ?? "").split(",").slice(0, MOST_KEPT);
  return lastOfEach(items.flatMap((item) => readKept(item, steps) ?? []));
}

/** Writes kept places for the address. */
export function formatKept(kept: readonly KeptPlace[]): string {
  return kept
    .map(({ id, place, after }) => `${id}:${place ? `${place.x}:${place.y}` : "home"}${after === 0 ? "" : `:${after}`}`)
    .join(",");
}

/** Of the places that one entity had after one step, only the last was ever seen by a later step. */
export function lastOfEach(kept: readonly KeptPlace[]): KeptPlace[] {
  const last = new Map<string, KeptPlace>();
  for (const one of kept) {
    const key = `${one.id}:${one.after}`;
    // Put in anew, so that it stands where it was done.
    last.delete(key);
    last.set(key, one);
  }
  return [...last.values()].slice(-MOST_KEPT);
}

/** A place that an address can hold. */
export function wholePlace({ x, y }: Place): Place {
  return { x: within(x), y: within(y) };
}

function readKept(item: string, steps: number): KeptPlace | null {
  const [, id, x, y, step] = keptPattern.exec(item) ?? [];
  if (id === undefined || !idPattern.test(id)) return null;
  const place = x === undefined || y === undefined ? null : wholePlace({ x: Number(x), y: Number(y) });
  return { id, place, after: Math.min(Number(step ?? 0), steps) };
}

function within(value: number): number {
  // Adding 0 makes a plain zero of -0.
  return Math.round(Math.min(Math.max(value, -FARTHEST), FARTHEST)) + 0;
}
