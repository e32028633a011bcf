import type { Entity } from "../contract/index.ts";
import { entitiesWith } from "../graph/entities.ts";
import { findByName } from "../graph/search/search.ts";
import { forgivenErrors, typingErrors } from "../graph/search/typingErrors.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { wordsOf } from "../language/wordsOf.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { AskedText } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";

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
  for (const place of unknown) {
    const typed = text.words[place]?.folded ?? "";
    const isShort = typed.length < LEAST_LETTERS && text.words.length > 1;
    const hits = isShort ? [] : await findByName(store, typed);
    const isLast = place === text.words.length - 1;
    const word = nearest(
      typed,
      [...lexicon.words, ...wordsOf(hits[0]?.matched ?? "").map(({ folded }) => folded)],
      isLast,
    );
    if (word !== null) corrections.words.set(typed, word);
    else if (hits.length > 0) {
      const ids = hits.slice(0, MOST_FOUND).map(({ id }) => id);
      const entities = await entitiesWith(store, ids);
      corrections.found.set(
        place,
        ids.flatMap((id) => entities.get(id) ?? []),
      );
    }
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
