import type { Dataset } from "@atlas/server/contract";
import { listWords } from "../listWords.ts";
import { ownDataStrings as words } from "./ownDataStrings.ts";

/** Words on a data set, and which own data are laid over it. */
export function withOwnData(text: string, { own }: Pick<Dataset, "own">): string {
  return own.length === 0 ? text : words.with(text, listWords(own));
}

/** Words on the licence of a data set, and for which own data it does not hold. */
export function licenceLimit(text: string, { own }: Pick<Dataset, "own">): string {
  return own.length === 0 ? text : words.notForOwn(text, listWords(own));
}
