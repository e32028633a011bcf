import { seededRandom } from "../../../../client/src/picture/canvas/seededRandom.ts";

/** Every choice of a stranger: the same seed gives the same choices. */
export interface Dice {
  /** A number in [0, 1). */
  share(): number;
  /** A whole number from 0 to one below the limit. */
  below(limit: number): number;
  /** Whether something happens that happens in this share of all cases. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function createDice(seed: number): Dice {
  const share = seededRandom(scattered(seed));
  const below = (limit: number) => Math.floor(share() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error("there is nothing to pick from");
    return found;
  };
  return { share, below, chance: (part) => share() < part, pick };
}

/** Neighbouring seeds would begin alike, in one language for instance: bits are mixed as at the end of MurmurHash3. */
function scattered(seed: number): number {
  const once = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
