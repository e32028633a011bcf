/** Pseudo-random choices that are the same on every machine and do not depend on earlier rows. */
export interface Random {
  /** A number in [0, 1). */
  unit(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
  /** A whole number in [0, limit), low ones far more often: gives few hubs and many entities with little. */
  skewed(limit: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/**
 * Weight of the tails: the n-th entity is picked in proportion to n^(1/SKEW - 1), so degrees follow a power law with
 * exponent 2.5.
 */
const SKEW = 3;

/**
 * The random choices of one row: `seed` is that of the data set, `stream` the kind of row, `index` its number. Any row
 * can be made again where it is needed, so none is kept.
 */
export function randomOf(seed: number, stream: string, index: number): Random {
  let state = mixed(mixed(seed ^ hashOf(stream)) ^ index);
  const unit = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(unit() * limit);
  return {
    unit,
    below,
    skewed: (limit) => Math.floor(limit * unit() ** SKEW),
    chance: (probability) => unit() < probability,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}

/** Spreads a number over all 32 bits, so that neighbouring rows are unrelated. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) | 0;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
