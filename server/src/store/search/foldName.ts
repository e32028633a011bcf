import { foldWords } from "./foldWords.ts";
import { nameTokens } from "./searchTokens.ts";

/** A name in the forms that a search compares. */
export interface FoldedName {
  /** All words run together. */
  joined: string;
  /** The words from each word on to the end, run together. */
  endings: string[];
  /** What the engines index of it. */
  tokens: string[];
}

const MOST_KEPT = 50_000;
const kept = new Map<string, FoldedName>();

/** Folds a name for comparison, and keeps the result: the same names are compared again with every letter typed. */
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
