import { foldWords } from "./foldWords.ts";
import { nameTokens } from "./searchTokens.ts";

/** A name in the forms that a search compares. */
export interface FoldedName {
  /** All words run together. */
  joined: string;
  /** For each word, the rest of the name from there, run together. */
  endings: string[];
  /** The tokens that the engines index. */
  tokens: string[];
}

const MOST_KEPT = 50_000;
const kept = new Map<string, FoldedName>();

/** Folds a name for comparison, and caches the result: each typed letter compares the same names again. */
export function foldName(name: string): FoldedName {
  const known = kept.get(name);
  if (known) return known;
  const words = foldWords(name);
  const endings = words.map((_, index) => words.slice(index).join(""));
  const folded = { joined: words.join(""), endings, tokens: nameTokens(name) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, folded);
  return folded;
}
