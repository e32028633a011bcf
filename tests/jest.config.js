import { availableParallelism } from "node:os";

// Three projects: "node" for everything without a document, "jsdom" for components, "e2e" for a real browser.
const transform = {
  "^.+\\.(tsx?|m?js)$": [
    "<rootDir>/tests/support/quickGlobals.js",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
        // JSON is imported as such.
        experimental: { keepImportAttributes: true },
      },
      module: { type: "es6" },
    },
  ],
};
const BROWSER = "/tests/e2e/";
const SLOW = "\\.full\\.test\\.";
const ENGINES = "\\.engines\\.test\\.";
const NOT_ENGINES = "(?<!\\.engines)\\.test\\.";
/** What each run leaves out of the tests without a browser, and of those with one. The name of a file decides. */
const runs = {
  test: { plain: [SLOW, ENGINES], browser: [`${BROWSER}(?!journey\\.test\\.)`] },
  browser: { plain: ["."], browser: [SLOW, ENGINES, `${BROWSER}journey\\.test\\.`] },
  engines: { plain: [NOT_ENGINES], browser: [NOT_ENGINES] },
  all: { plain: [], browser: [] },
};
// A file that is named runs in any case.
const isNamed = process.argv.slice(2).some((argument) => /\.test/.test(argument));
const leftOut = runs[isNamed ? "all" : (process.env.ATLAS_TESTS ?? "test")];
const ASSERTS = "<rootDir>/tests/support/mustAssert.ts";
const shared = {
  // Relative to the root of the outer configuration, not to this file.
  rootDir: ".",
  transform,
  // The packages whose code runs most in the tests, for the sake of their globals (quickGlobals.js).
  transformIgnorePatterns: ["/node_modules/(?!(zod|minisearch|fflate|csv-parse|docx)/)"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  modulePathIgnorePatterns: ["/dist/", "/tests/output/"],
};

export default {
  rootDir: "..",
  // By default Jest leaves one of two cores idle while tests wait for a database or a browser to start.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: "<rootDir>/tests/support/longestFirst.js",
  // A worker keeps what it has loaded for earlier files, so it restarts before it fills a laptop's memory.
  workerIdleMemoryLimit: "2GB",
  // Two steps of a page at their slowest (tests/e2e/support/patience.ts), or the start of a database and a test on it.
  testTimeout: 180_000,
  reporters: [
    "default",
    "<rootDir>/tests/support/engines/skippedNeo4jReporter.js",
    "<rootDir>/tests/support/browser/secondTryReporter.js",
  ],
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      // The references parser imports it, and Jest cannot load it; nothing is fetched.
      moduleNameMapper: { "^node-fetch$": "<rootDir>/tests/support/engines/noFetch.cjs" },
      setupFilesAfterEnv: [ASSERTS],
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", BROWSER, ...leftOut.plain],
    },
    {
      ...shared,
      displayName: "jsdom",
      testEnvironment: "jsdom",
      globalSetup: "<rootDir>/tests/support/browser/bundleLibrary.ts",
      setupFiles: ["<rootDir>/tests/support/browser/jsdomGaps.ts"],
      setupFilesAfterEnv: [ASSERTS, "<rootDir>/tests/support/browser/patientQueries.ts"],
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", ...leftOut.plain],
      moduleNameMapper: {
        "\\.css$": "<rootDir>/tests/support/browser/emptyStylesheet.ts",
        // Jest loads a library again for every test file, and is slow with many small ES modules: the icons are 6,500.
        "^@tabler/icons-react$": "<rootDir>/node_modules/@tabler/icons-react/dist/cjs/tabler-icons-react.cjs",
        "^@mantine/(core|hooks)$": "<rootDir>/node_modules/.cache/atlas-tests/mantine-$1.cjs",
      },
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      globalSetup: "<rootDir>/tests/support/browser/e2eSetup.ts",
      setupFilesAfterEnv: [ASSERTS, "<rootDir>/tests/support/browser/tryTwice.ts"],
      globalTeardown: "<rootDir>/tests/support/browser/e2eTeardown.ts",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", ...leftOut.browser],
    },
  ],
};
