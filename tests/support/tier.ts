/**
 * Whether both tiers run (`npm run test:all`), or only the first (`npm test`). Files named `*.full.test.ts` belong to
 * the second tier; a file that iterates over a list uses a sample of it in the first tier.
 */
export const isFullRun = process.env.ATLAS_TESTS === "all";

/** All items in a full run; every n-th of them in the first tier, where a test that goes through all takes too long. */
export function sampled<Item>(items: readonly Item[], n: number): readonly Item[] {
  return isFullRun ? items : items.filter((_, index) => index % n === 0);
}
