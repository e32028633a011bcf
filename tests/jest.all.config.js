// `npm run test:all`: everything.
process.env.ATLAS_TESTS = "all";

const { default: config } = await import("./jest.config.js");

export default config;
