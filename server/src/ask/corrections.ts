import type { Entity } from "../contract/index.ts";
import { findByName } from "../graph/search/search.ts";
import { forgivenErrors, typingErrors } from "../graph/search/typingErrors.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { wordsOf } from "../language/wordsOf.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { AskedText } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import { entitiesIn } from "./readAtlas.ts";

/** Mistyped words that are looked up; further ones stay as they are. */
const MOST = 4;
const MOST_FOUND = 5;
/** Shorter words are others rather than mistyped. */
const LEAST_LETTERS = 5;

/** Meanings of words that neither the atlas nor the lexicon knows. */
export interface Corrections {
  /** By the mistyped word. */
  words: Map<string, string>;
  /** Entities that a word finds though it is no word of their names, such as "shinetsu", by place. */
  found: Map<number, Entity[]>;
}

/** Looks up unknown words: with typing errors, not typed to the end, in pinyin or run together. */
export async function correctionsOf(
  store: GraphStore,
  { text, atlas, lexicon }: { text: AskedText; atlas: AtlasWords; lexicon: Lexicon },
): Promise<Corrections> {
  const corrections: Corrections = { words: new Map(), found: new Map() };
  const unknown = text.bare.filter((place) => isUnknown(text, atlas, place)).slice(0, MOST);
  const typedAt = (place: number) => text.words[place]?.folded ?? "";
  const isShort = (typed: string) => typed.length < LEAST_LETTERS && text.words.length > 1;
  const found = await Promise.all(
    unknown.map(typedAt).map((typed) => (isShort(typed) ? [] : findByName(store, typed))),
  );
  for (const [index, place] of unknown.entries()) {
    const typed = typedAt(place);
    const hits = found[index] ?? [];
    const ofName = wordsOf(hits[0]?.matched ?? "").map(({ folded }) => folded);
    const word = nearest(typed, [...lexicon.words, ...ofName], place === text.words.length - 1);
    const ids = hits.slice(0, MOST_FOUND).map(({ id }) => id);
    if (word !== null) corrections.words.set(typed, word);
    else if (ids.length > 0) corrections.found.set(place, await entitiesIn(store, atlas, ids));
  }
  return corrections;
}

/** Whether a word occurs nowhere in the atlas. */
export function isUnknown(text: AskedText, atlas: AtlasWords, place: number): boolean {
  const word = text.words[place];
  return word !== undefined && !word.isHan && !/^\d/.test(word.folded) && !atlas.knows(text.keys[place] ?? "");
}

/** The word with the fewest typing errors; a last word may only be begun. */
function nearest(typed: string, words: readonly string[], isLast: boolean): string | null {
  const most = forgivenErrors(typed);
  let best: { word: string; errors: number } | null = null;
  for (const word of words) {
    const isBegun = isLast && word.startsWith(typed);
    const errors = isBegun ? 0 : word.length < LEAST_LETTERS ? most + 1 : typingErrors(typed, word, most);
    if (errors <= most && (best === null || errors < best.errors)) best = { word, errors };
  }
  return best?.word ?? null;
}
