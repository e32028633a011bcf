/** The mark of whose word a stretch of a statement is, in English and Chinese, in Markdown too. */
const WORD_MARKS = /\s?\\?\[[^[\]]{1,200}['’]s?\s+word\\?\]|〔[^〔〕]{1,200}〕/g;
/** Words for whom a statement speaks of, in whose place papers put names. */
const UNNAMED =
  /\b[Tt]he two [\w-]+|^(?:The|This|These|Its?|They|Both)\b(?: (?:two|three|company|group|firm|project|joint venture|companies|groups|firms|sides|partners|parties|institutes)\b)*(?:['’]s)?/;
/** Letters by which a statement is known; a shorter one may stand in any text by chance. */
const LEAST_KNOWN = 16;

/** A text as letters, digits and signs of figures alone, for it may be set in any type and broken anywhere. */
export function dense(text: string): string {
  return text
    .replace(WORD_MARKS, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£¥.]+/gu, "")
    .replace(/\.(?!\d)|(?<!\d)\./g, "");
}

/** The part of a statement that papers keep, as dense text. */
export function keptOf(statement: string): string {
  return statement
    .split(UNNAMED)
    .map(dense)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

/** A statement of one version of the data set. */
export interface Stated {
  id: string;
  statement: string;
}

/** A sentence of a file that is nearly a statement. */
export interface OwnWords {
  words: string;
  /** From 0 to 1: how much of the two is the same. */
  alike: number;
}

/** The claims whose statements stand in a text. */
export interface FoundWords {
  /** Ids of the claims whose statement stands in the text word for word, in its order. */
  exact: readonly string[];
  /** By claim, the sentence that is nearly its statement: the writer's words. */
  own: ReadonlyMap<string, OwnWords>;
}

/** Least share of common words at which a sentence is a changed statement. */
const LEAST_ALIKE = 0.7;
/** The same for a text without ids, whose sentences are compared with every claim of a version. */
export const LEAST_ALIKE_OF_ALL = 0.8;

/** Finds statements in a text: word for word, or as sentences that somebody changed. Each sentence belongs to one claim. */
export function wordsIn(text: string, stated: readonly Stated[], least = LEAST_ALIKE): FoundWords {
  const all = dense(text);
  const places = stated.flatMap(({ id, statement }) => {
    const kept = keptOf(statement);
    const at = kept.length < LEAST_KNOWN ? -1 : all.indexOf(kept);
    return at < 0 ? [] : [{ id, at, kept }];
  });
  const exact = new Set(places.map(({ id }) => id));
  const known = places.map(({ kept }) => kept);
  const open = sentencesOf(text).filter((sentence) => {
    const letters = dense(sentence);
    return !known.some((kept) => letters.includes(kept) || kept.includes(letters));
  });
  const others = stated.filter(({ id }) => !exact.has(id));
  return { exact: places.toSorted((a, b) => a.at - b.at).map(({ id }) => id), own: nearest(open, others, least) };
}

const LEAST_WORDS = 5;
/** Ends of lines and of sentences. */
export const SENTENCE_ENDS = /\n+|(?<=[.!?。！？])\s+(?=[\p{Lu}\p{Script=Han}"“])/u;

function sentencesOf(text: string): string[] {
  const sentences = text
    .replace(WORD_MARKS, "")
    .split(SENTENCE_ENDS)
    .map((sentence) => sentence.replace(/[\\*]/g, "").trim());
  return [...new Set(sentences)].filter((sentence) => wordsOf(sentence).size >= LEAST_WORDS);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+|\d[\d.,]*\d|\d/gu) ?? []);
}

/** By claim, the sentence that is most like its statement; a sentence is given to the claim that it is most like. */
function nearest(sentences: readonly string[], stated: readonly Stated[], least: number): Map<string, OwnWords> {
  const words = stated.map(({ statement }) => wordsOf(statement));
  const places = new Map<string, number[]>();
  for (const [place, set] of words.entries())
    for (const word of set) places.set(word, [...(places.get(word) ?? []), place]);
  const found = new Map<string, OwnWords>();
  for (const sentence of sentences) {
    const own = wordsOf(sentence);
    const common = new Map<number, number>();
    for (const word of own) for (const place of places.get(word) ?? []) common.set(place, (common.get(place) ?? 0) + 1);
    let best: { id: string; alike: number } | null = null;
    for (const [place, count] of common) {
      const alike = (2 * count) / (own.size + (words[place]?.size ?? 0));
      const { id } = stated[place] as Stated;
      if (alike >= least && alike > (best?.alike ?? 0)) best = { id, alike };
    }
    if (best === null || best.alike <= (found.get(best.id)?.alike ?? 0)) continue;
    found.set(best.id, { words: sentence, alike: best.alike });
  }
  return found;
}
