import type { FileStrings } from "../strings.ts";

/** What can be wrong with a file, by the name of the sentence that tells it. */
export type FileFault = keyof FileStrings;

/** A file that cannot be read, for a reason that helps the reader. */
export class FileProblem extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}
