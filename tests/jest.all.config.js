// Both tiers: the tests of `npm test`, and those too slow to run after every change (`*.full.test.ts`).
process.env.ATLAS_TESTS = "all";

const { default: config } = await import("./jest.config.js");

export default config;
