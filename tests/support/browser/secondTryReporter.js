/** Ends a run with the names of the tests that passed only when they were tried again. */
export default class SecondTryReporter {
  onRunComplete(_contexts, { testResults }) {
    const tests = testResults.flatMap((file) => file.testResults);
    for (const { fullName, status, invocations } of tests) {
      if (status === "passed" && invocations > 1) process.stderr.write(`Needed a second try: ${fullName}\n`);
    }
  }
}
