import { idPattern } from "../codecs.ts";
import type { Codec } from "../defineAddress.ts";

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

/** Written as `id:x:y`, `id:x:y:step` or, where an entity was released, `id:home:step`. */
export const keptCodec: Codec<KeptPlace[]> = {
  parse: (text) =>
    text
      .split(",")
      .slice(0, MOST_KEPT)
      .flatMap((item) => readKept(item) ?? []),
  format: (kept) => kept.map(formatOne).join(","),
  most: MOST_KEPT,
};

export const formatKept = keptCodec.format;

/** Kept places that count from no later step than there is: a link may have been cut. */
export function keptOf(kept: readonly KeptPlace[], steps: number): KeptPlace[] {
  return lastOfEach(kept.map((one) => ({ ...one, after: Math.min(one.after, steps) })));
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

function readKept(item: string): KeptPlace | null {
  const [, id, x, y, step] = keptPattern.exec(item) ?? [];
  if (id === undefined || !idPattern.test(id)) return null;
  const place = x === undefined || y === undefined ? null : wholePlace({ x: Number(x), y: Number(y) });
  return { id, place, after: Number(step ?? 0) };
}

function formatOne({ id, place, after }: KeptPlace): string {
  return `${id}:${place ? `${place.x}:${place.y}` : "home"}${after === 0 ? "" : `:${after}`}`;
}

function within(value: number): number {
  // Adding 0 makes a plain zero of -0.
  return Math.round(Math.min(Math.max(value, -FARTHEST), FARTHEST)) + 0;
}
