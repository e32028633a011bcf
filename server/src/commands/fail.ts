/** Says why a program has not done what was asked, and lets it end with code 1. */
export function fail(reason: unknown): void {
  console.error(reason);
  process.exitCode = 1;
}
