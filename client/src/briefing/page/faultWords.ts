import { FormatError } from "../formats/Format.ts";
import { pageStrings } from "./pageStrings.ts";

/** Why a file could not be made, in words: in those of its writer where it has some. */
export function faultWords(error: unknown): string {
  if (error instanceof FormatError) return error.message;
  // What browsers throw where a script does not come.
  if (error instanceof TypeError && /import|module|fetch|load/i.test(error.message)) return pageStrings.notLoaded;
  return pageStrings.notMade;
}
