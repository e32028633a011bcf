import type { Placing, Positions } from "../placeEntities.ts";
import { type Act, isSameAct, nothingPlaced, type Placed } from "./acts.ts";
import { arrangeOrganic } from "./arrangeOrganic.ts";
import { performActs } from "./performActs.ts";

/** What is left to do for a picture, and from where. */
export interface PlacingJob {
  from: Placed;
  acts: Act[];
  placing: Placing;
}

/**
 * Remembers what each act of the last picture left, so that one more act costs one act. It is for one data set: equal
 * acts always bring the same entities and links.
 */
export interface Placer {
  /** What these acts ask for beyond what is remembered. */
  jobFor(acts: readonly Act[], placing: Placing): PlacingJob;
  /** Remembers what each of the last acts left. */
  learn(acts: readonly Act[], left: readonly Placed[]): void;
  /** The places after these acts, by acts that need no layout but the organic one. */
  place(acts: readonly Act[], placing: Placing): Positions;
}

/** A placer that remembers nothing yet. */
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
    // What came in between may have put another picture into memory.
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
    place(acts, placing) {
      const { from, acts: rest } = jobFor(acts, placing);
      learn(acts, performActs(from, rest, placing, arrangeOrganic));
      return steps.at(-1)?.left.places ?? new Map();
    },
  };
}
