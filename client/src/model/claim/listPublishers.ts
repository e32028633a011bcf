import { listSome } from "../words/listWords.ts";

/** Publishers named before the rest are counted. */
const MOST_NAMED = 4;

/** Names publishers within a sentence. */
export function listPublishers(names: readonly string[]): string {
  return listSome(names, MOST_NAMED);
}
