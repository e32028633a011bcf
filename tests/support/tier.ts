/** Whether everything runs (`npm run test:all`); tests/jest.config.js says which files belong to which run. */
export const isFullRun = process.env.ATLAS_TESTS === "all";

/** All items in `npm run test:all`; elsewhere every n-th of them, where a test that goes through all takes too long. */
export function sampled<Item>(items: readonly Item[], n: number): readonly Item[] {
  return isFullRun ? items : items.filter((_, index) => index % n === 0);
}
