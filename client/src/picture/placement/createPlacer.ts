import { type Act, arrangeOrganic, isSameAct, nothingPlaced, type Placed, performActs } from "./performActs.ts";
import type { Layer, Placing } from "./placeEntities.ts";

/** The acts still to perform for a picture, and the state to start from. */
export interface PlacingJob {
  from: Placed;
  acts: Act[];
  placing: Placing;
}

/** Remembers the result of each act of the last picture: equal acts bring the same, one more costs one. */
interface Placer {
  /** The job for these acts beyond what is remembered. */
  jobFor(acts: readonly Act[], placing: Placing): PlacingJob;
  /** Remembers the result of each of the last acts. */
  learn(acts: readonly Act[], left: readonly Placed[]): void;
  /**
   * Says which acts follow those shown last because the view is the same or has grown. Where an earlier act is another
   * one, the data changed, and what is shown keeps its place.
   */
  follow(shown: readonly Act[], acts: readonly Act[], placing: Placing): void;
  /** The picture after these acts, if they need no layout but the organic one. */
  place(acts: readonly Act[], placing: Placing): Placed;
}

/** Creates a placer with an empty memory. */
export function createPlacer(): Placer {
  let steps: { act: Act; left: Placed }[] = [];
  const known = (acts: readonly Act[]): number => {
    const firstNew = acts.findIndex((act, index) => !isSameAct(act, steps[index]?.act));
    return firstNew === -1 ? acts.length : firstNew;
  };
  const jobFor = (acts: readonly Act[], placing: Placing): PlacingJob => {
    const count = known(acts);
    return { from: steps[count - 1]?.left ?? nothingPlaced, acts: acts.slice(count), placing };
  };
  const learn = (acts: readonly Act[], left: readonly Placed[]) => {
    const base = acts.length - left.length;
    // Another picture may have been remembered in between.
    if (known(acts) < base) return;
    const fresh = acts.slice(base);
    const added = fresh.flatMap((act, index) => {
      const one = left[index];
      return one ? [{ act, left: one }] : [];
    });
    steps = [...steps.slice(0, base), ...added];
  };
  return {
    jobFor,
    learn,
    follow(shown, acts, placing) {
      const last = steps[shown.length - 1];
      const isSame = shown.every((act, index) => isSameAct(act, acts[index]));
      if (isSame || last === undefined || known(shown) < shown.length) return;
      const left = keepPlaced(last.left, acts, placing);
      if (left !== null) steps = acts.flatMap((act, index) => ({ act, left: left[index] ?? nothingPlaced }));
    },
    place(acts, placing) {
      const { from, acts: rest } = jobFor(acts, placing);
      learn(acts, performActs(from, rest, placing, arrangeOrganic));
      return steps.at(-1)?.left ?? nothingPlaced;
    },
  };
}

/**
 * The picture after each act when its data changed: entities that stay keep their places, and new ones are
 * placed around them. Null if so many are new that all are better laid out again.
 */
function keepPlaced(picture: Placed, acts: readonly Act[], placing: Placing): Placed[] | null {
  const layers = acts.flatMap(layersOf);
  const from = among(picture, layers);
  const fresh = layers
    .map(({ anchor, ids }) => ({ anchor, ids: ids.filter((id) => !from.places.has(id)) }))
    .filter(({ ids }) => ids.length > 0)
    .map((layer): Act => ({ do: "place", layer, pins: [] }));
  if (isHeavy({ from, acts: fresh, placing })) return null;
  const now = performActs(from, fresh, placing, arrangeOrganic).at(-1) ?? from;
  return acts.map((_, index) => among(now, acts.slice(0, index + 1).flatMap(layersOf)));
}

function layersOf(act: Act): readonly Layer[] {
  if (act.do === "place") return [act.layer];
  return act.do === "arrange" ? act.layers : [];
}

/** The part of a picture that these layers hold. */
function among(picture: Placed, layers: readonly Layer[]): Placed {
  const ids = new Set(layers.flatMap((layer) => layer.ids));
  if (ids.size === 0) return nothingPlaced;
  return { ...picture, places: new Map([...picture.places].filter(([id]) => ids.has(id))) };
}

/** With this many pairs of entities a job takes about 50 ms, too long to block the page. */
const MOST_PAIRS = 12_000;

/** Whether a job belongs in the worker: it takes long, or needs a layout that the page has not loaded. */
export function isHeavy({ from, acts }: PlacingJob): boolean {
  let there = from.places.size;
  let pairs = 0;
  for (const act of acts) {
    const fresh = freshOf(act);
    there += fresh;
    pairs += fresh * there;
    if (pairs > MOST_PAIRS || (act.do === "arrange" && act.layout !== "organic")) return true;
  }
  return false;
}

function freshOf(act: Act): number {
  if (act.do === "place") return act.layer.ids.length;
  return act.do === "arrange" ? act.layers.reduce((sum, { ids }) => sum + ids.length, 0) : 0;
}
