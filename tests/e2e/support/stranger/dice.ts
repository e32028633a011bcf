import { seededRandom } from "../../../../client/src/picture/placement/simulate.ts";

/** The source of all random choices; the same seed gives the same choices. */
export interface Dice {
  /** A number in [0, 1). */
  share(): number;
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** True with this probability. */
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

/** Mixes the bits as the end of MurmurHash3 does: otherwise neighbouring seeds would start with the same choices. */
function scattered(seed: number): number {
  const once = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
