/**
 * Whether both tiers run (`npm run test:all`), or only the first (`npm test`). Files named `*.full.test.ts` belong to
 * the second tier; a file that iterates over a list uses a sample of it in the first tier.
 */
export const isFullRun = process.env.ATLAS_TESTS === "all";
