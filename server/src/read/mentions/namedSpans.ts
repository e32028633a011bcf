import { nameKey } from "../../store/search/searchTokens.ts";
import { stopWords } from "../text/stopWords.ts";
import type { Word } from "../text/wordsOf.ts";

/** Some words of the text that follow each other, and under which keys a name like that may be found. */
export interface NamedSpan {
  /** Indexes into the words; `last` is part of it. */
  first: number;
  last: number;
  keys: string[];
}

/** Longest names looked up: in words, and in Chinese characters. */
const LONGEST = { words: 9, han: 16 };
/** Shortest forms of both if a text is so long that it has too many spans. */
const SHORTEST = { words: 3, han: 5 };
/** Most different keys: each is one term for the index. */
const MOST_KEYS = 30_000;

/** What may stand between two words of one name. */
const INSIDE = /^(?:[\s\p{Pd}'’·&/]{0,3}|\.\s?|,\s|\s?[(（]|[)）]\s?|[)）]?\s?[,，]\s?)$/u;
const BREAK = /[\n\r]/;

/**
 * The spans of a text that may be names, longest first at each word. A very long text is searched for shorter names only;
 * `isWhole` says whether that was needed.
 */
export function namedSpans(text: string, words: readonly Word[]): { spans: NamedSpan[]; isWhole: boolean } {
  const gaps = words.map((word, index) => gapAfter(text, word, words[index + 1]));
  for (let { words: most, han } = LONGEST; ; most -= 2, han -= 4) {
    const limits = { words: Math.max(most, SHORTEST.words), han: Math.max(han, SHORTEST.han) };
    const spans = spansWithin(words, gaps, limits);
    const isLast = limits.words === SHORTEST.words && limits.han === SHORTEST.han;
    const keys = new Set(spans.flatMap((span) => span.keys)).size;
    if (keys <= MOST_KEYS || isLast)
      return { spans: fewest(spans), isWhole: keys <= MOST_KEYS && most === LONGEST.words };
  }
}

function fewest(spans: readonly NamedSpan[]): NamedSpan[] {
  const known = new Set<string>();
  return spans.filter(({ keys }) => {
    if (known.size + keys.length > MOST_KEYS) return keys.every((key) => known.has(key));
    for (const key of keys) known.add(key);
    return true;
  });
}

function gapAfter(text: string, word: Word, next: Word | undefined): boolean {
  if (next === undefined) return false;
  const gap = text.slice(word.end, next.start);
  return gap === "" || (INSIDE.test(gap) && !BREAK.test(gap));
}

function spansWithin(words: readonly Word[], gaps: readonly boolean[], most: typeof LONGEST): NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (const [first, word] of words.entries()) {
    if (stopWords.has(word.folded) && !word.isHan) continue;
    const here: NamedSpan[] = [];
    let han = 0;
    let latin = 0;
    const joined: string[] = [];
    for (let last = first; last < words.length; last++) {
      const next = words[last];
      if (next === undefined) break;
      if (next.isHan) han++;
      else latin++;
      joined.push(next.folded);
      if (han > most.han || latin > most.words) break;
      if (isName(words, first, last)) here.push({ first, last, keys: keysOf(joined, next) });
      if (!gaps[last]) break;
    }
    spans.push(...here.reverse());
  }
  return spans;
}

/** Names have two characters at least, and end in no word like "of". */
function isName(words: readonly Word[], first: number, last: number): boolean {
  const end = words[last];
  if (end === undefined || (stopWords.has(end.folded) && !end.isHan)) return false;
  if (first === last) return end.folded.length > 1 && !/^\d+$/.test(end.folded);
  return true;
}

/** Legal forms that a text leaves out after 集团 (group). */
const GROUP_FORMS = ["有限公司", "有限责任公司", "股份有限公司"];

/** The span as written, a Chinese group with its legal form, too, and what ends in an English word in the other number. */
function keysOf(joined: readonly string[], last: Word): string[] {
  const key = nameKey(joined);
  if (last.isHan && joined.slice(-2).join("") === "集团")
    return [key, ...GROUP_FORMS.map((form) => nameKey([...joined, ...form]))];
  if (last.isHan || !/^[a-z]{3,}$/.test(last.folded)) return [key];
  const before = joined.slice(0, -1);
  const word = last.folded;
  const other = word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.endsWith("s")
      ? word.slice(0, -1)
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : `${word}s`;
  return [key, nameKey([...before, other])];
}
