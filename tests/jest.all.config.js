// Both tiers: what `npm test` runs, and what takes too long to run after every change (`*.full.test.ts`).
process.env.ATLAS_TESTS = "all";

const { default: config } = await import("./jest.config.js");

export default config;
