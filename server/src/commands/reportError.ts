import { EnvError } from "../env.ts";
import { AtlasError, StartError, systemReason } from "../errors.ts";

/** Prints the error that stopped a command, and sets code 1. An error that the user cannot mend keeps its stack. */
export function reportError(error: unknown): void {
  fail(hasMessageForUsers(error) ? error.message : error);
}

function hasMessageForUsers(error: unknown): error is Error {
  if (error instanceof EnvError || error instanceof StartError || error instanceof AtlasError) return true;
  // A missing or read-only file: Node's message names it and the operation. The error of a full disk has no path.
  return error instanceof Error && "syscall" in error && ("path" in error || systemReason(error) !== null);
}

/** Prints why a command failed, and lets the process end with code 1. */
export function fail(reason: unknown): void {
  console.error(reason);
  process.exitCode = 1;
}
