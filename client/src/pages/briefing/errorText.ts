import { FormatError } from "../../papers/formats/Format.ts";
import { pageStrings } from "./pageStrings.ts";

/** The message for an error while making a file; a FormatError brings its own. */
export function errorText(error: unknown): string {
  if (error instanceof FormatError) return error.message;
  // Browsers throw a TypeError if a script fails to load.
  if (error instanceof TypeError && /import|module|fetch|load/i.test(error.message)) return pageStrings.notLoaded;
  return pageStrings.notMade;
}
