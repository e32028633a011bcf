/** A reached entity and the number of its claims, roughly the cost of a step from it. */
export interface Reached {
  reached: string;
  weight: number;
}

/** The entities of the next step: all or, if they have too many claims, those with the fewest, which say most. */
export function lightest(
  rows: readonly Reached[],
  maxClaims: number,
): { ids: string[]; weight: number; whole: boolean } {
  const weights = new Map(rows.map(({ reached, weight }) => [reached, weight]));
  const all = [...weights].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  let weight = 0;
  const ids: string[] = [];
  for (const [id, claims] of all) {
    if (weight + claims > maxClaims) break;
    weight += claims;
    ids.push(id);
  }
  return { ids, weight, whole: ids.length === all.length };
}
