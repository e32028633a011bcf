import { availableParallelism } from "node:os";

// Three projects: "node" for everything without a document, "jsdom" for components, "e2e" for a real browser.
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "es6" },
    },
  ],
};
// The second tier, see tests/support/tier.ts.
const otherTier = process.env.ATLAS_TESTS === "all" ? [] : ["\\.full\\.test\\.tsx?$"];
const shared = {
  // Relative to the root of the outer configuration, not to this file.
  rootDir: ".",
  transform,
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  modulePathIgnorePatterns: ["/dist/", "/tests/output/"],
};

export default {
  rootDir: "..",
  // By default Jest leaves one of two cores idle while tests wait for a database or a browser to start.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A worker keeps what it has loaded for earlier files, so it restarts before it fills a laptop's memory.
  workerIdleMemoryLimit: "2GB",
  // Two steps of a page at their slowest (tests/e2e/support/patience.ts), or the start of a database and a test on it.
  testTimeout: 180_000,
  reporters: ["default", "<rootDir>/tests/support/engines/skippedNeo4jReporter.js"],
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      // The references parser imports it, and Jest cannot load it; nothing is fetched.
      moduleNameMapper: { "^node-fetch$": "<rootDir>/tests/support/engines/noFetch.cjs" },
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/tests/e2e/", ...otherTier],
    },
    {
      ...shared,
      displayName: "jsdom",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/tests/support/browser/jsdomGaps.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/browser/patientQueries.ts"],
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", ...otherTier],
      moduleNameMapper: {
        "\\.css$": "<rootDir>/tests/support/browser/emptyStylesheet.ts",
        // Jest loads a library again for every test file, and is slow with many small ES modules: the icons are 6,500.
        "^@tabler/icons-react$": "<rootDir>/node_modules/@tabler/icons-react/dist/cjs/tabler-icons-react.cjs",
        "^@mantine/(core|hooks)$": "<rootDir>/node_modules/@mantine/$1/cjs/index.cjs",
      },
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      globalSetup: "<rootDir>/tests/support/browser/e2eSetup.ts",
      globalTeardown: "<rootDir>/tests/support/browser/e2eTeardown.ts",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", ...otherTier],
    },
  ],
};
