const SKIPPED = /\(skipped, as Neo4j needs ([^)]+)\)/;

/** Ends a run with one conspicuous line if tests were skipped for lack of a Neo4j. */
export default class SkippedNeo4jReporter {
  onRunComplete(_contexts, { testResults }) {
    const titles = testResults.flatMap((file) => file.testResults.map((test) => test.fullName));
    const missing = titles.map((title) => SKIPPED.exec(title)?.[1]).filter((what) => what !== undefined);
    if (missing.length === 0) return;
    process.stderr.write(
      `\n!!! SKIPPED ${missing.length} TESTS ON NEO4J: install ${missing[0]}, or set NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD.\n`,
    );
  }
}
