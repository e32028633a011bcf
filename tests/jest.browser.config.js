// `npm run test:browser`: every screen in a browser.
process.env.ATLAS_TESTS = "browser";

const { default: config } = await import("./jest.config.js");

export default config;
