import type { Dataset } from "@atlas/server/contract";
import { listWords } from "../listWords.ts";
import { ownDataStrings as words } from "../strings.ts";

/** A text on a data set, with the own data laid over it. */
export function withOwnData(text: string, { own }: Pick<Dataset, "own">): string {
  return own.length === 0 ? text : words.with(text, listWords(own));
}

/** A text on the licence of a data set, with the own data that it does not cover. */
export function licenceLimit(text: string, { own }: Pick<Dataset, "own">): string {
  return own.length === 0 ? text : words.notForOwn(text, listWords(own));
}
