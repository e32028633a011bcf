/** Prints why a command failed, and lets the process end with code 1. */
export function fail(reason: unknown): void {
  console.error(reason);
  process.exitCode = 1;
}
