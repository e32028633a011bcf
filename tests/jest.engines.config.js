// `npm run test:engines`: both engines alike, and the atlas on Neo4j.
process.env.ATLAS_TESTS = "engines";

const { default: config } = await import("./jest.config.js");

export default config;
