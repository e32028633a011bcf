/**
 * Whether both tiers run (`npm run test:all`), or only the first (`npm test`). A whole file of the second tier is called
 * `*.full.test.ts`; a file that goes through a list takes a sample of it in the first tier.
 */
export const isFullRun = process.env.ATLAS_TESTS === "all";
