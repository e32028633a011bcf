import { EnvError } from "../env.ts";
import { AtlasError } from "../errors.ts";
import { StartError } from "../StartError.ts";
import { systemReason } from "../systemReason.ts";
import { fail } from "./fail.ts";

/**
 * Says what stopped a program, which then ends with code 1. What whoever runs it can mend is said in words; anything else is a
 * fault of the program and keeps its stack.
 */
export function failInWords(error: unknown): void {
  fail(isInWords(error) ? error.message : error);
}

function isInWords(error: unknown): error is Error {
  if (error instanceof EnvError || error instanceof StartError || error instanceof AtlasError) return true;
  // A file that is not there or may not be written: Node names it, and what was tried. A full disk has no path.
  return error instanceof Error && "syscall" in error && ("path" in error || systemReason(error) !== null);
}
