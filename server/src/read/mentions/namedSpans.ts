import { englishNameOf } from "../../language/countryWords.ts";
import { stopWords } from "../../language/termsOf.ts";
import type { Word } from "../../language/wordsOf.ts";
import { foldWords } from "../../store/search/foldWords.ts";
import { nameKey } from "../../store/search/searchTokens.ts";

/** Some words of the text that follow each other, and under which keys a name like that may be found. */
export interface NamedSpan {
  /** Indexes into the words; `last` is part of it. */
  first: number;
  last: number;
  keys: string[];
}

/** The spans of a text that may be names. */
export interface NamedSpans {
  /** Their different keys: each is one term for the index. */
  keys: ReadonlySet<string>;
  /** Whether the longest spans are among them, with all of their keys. */
  isWhole: boolean;
  /** Spans that begin at a word, longest first. Made on demand: a long text has hundreds of thousands. */
  at(first: number): NamedSpan[];
}

/** Most words, or Chinese characters, of a name. */
interface Length {
  words: number;
  han: number;
}

/** Names are looked up in these steps, short ones first, until there are too many. */
const STEPS: readonly Length[] = [
  { words: 3, han: 5 },
  { words: 5, han: 8 },
  { words: 7, han: 12 },
  { words: 9, han: 16 },
];
const NONE: Length = { words: 0, han: 0 };
const LONGEST = STEPS.at(-1) ?? NONE;
const MOST_KEYS = 30_000;

/** Characters between two words of one name. */
const INSIDE = /^(?:[\s\p{Pd}'’·&/]{0,3}|\.\s?|,\s|\s?[(（]|[)）]\s?|[)）]?\s?[,，]\s?)$/u;
const BREAK = /[\n\r\t]/;

/** The spans of a text that may be names. Of a text with too many, the short ones and those at its beginning. */
export function namedSpans(text: string, words: readonly Word[]): NamedSpans {
  const row: Row = {
    words,
    goesOn: words.map((word, index) => goesOnAfter(text, word, words[index + 1])),
    isStop: words.map((word) => isStop(text, word)),
  };
  const keys = new Set<string>();
  let over = NONE;
  let isWhole = true;
  for (const most of STEPS) {
    isWhole &&= addKeys(row, { over, most }, keys);
    over = most;
  }
  return { keys, isWhole, at: (first) => spansAt(row, first) };
}

interface Row {
  words: readonly Word[];
  /** For each word, whether a name may go on after it. */
  goesOn: readonly boolean[];
  /** For each word, whether no name begins or ends in it. */
  isStop: readonly boolean[];
}

function goesOnAfter(text: string, word: Word, next: Word | undefined): boolean {
  if (next === undefined) return false;
  const gap = text.slice(word.end, next.start);
  return gap === "" || (INSIDE.test(gap) && !BREAK.test(gap));
}

/** Adds the keys of all spans within some lengths; false if there are too many. */
function addKeys(row: Row, lengths: { over: Length; most: Length }, found: Set<string>): boolean {
  for (const first of row.words.keys()) {
    walk(row, { first, ...lengths }, (_, keys) => {
      for (const key of keys) found.add(key);
    });
    if (found.size > MOST_KEYS) return false;
  }
  return true;
}

function spansAt(row: Row, first: number): NamedSpan[] {
  const spans: NamedSpan[] = [];
  walk(row, { first, over: NONE, most: LONGEST }, (last, keys) => spans.unshift({ first, last, keys }));
  return spans;
}

/** Goes through the spans that begin at a word, the shortest first: those longer than one length, up to another. */
function walk(
  { words, goesOn, isStop }: Row,
  { first, over, most }: { first: number; over: Length; most: Length },
  see: (last: number, keys: string[]) => void,
): void {
  const length = { words: 0, han: 0 };
  let before = "";
  for (let last = first; last < words.length; last++) {
    const word = words[last];
    if (word === undefined || (last === first && isStop[first])) return;
    length[word.isHan ? "han" : "words"]++;
    if (length.han > most.han || length.words > most.words) return;
    const isNew = length.han > over.han || length.words > over.words;
    const isEnd = last === first ? canStandAlone(word) : !isStop[last];
    if (isNew && isEnd) see(last, keysOf(before, word));
    if (goesOn[last] !== true) return;
    before += word.folded;
  }
}

/** Whether a word is one like "of"; in capitals it is a name, such as "US". */
function isStop(text: string, { folded, isHan, start, end }: Word): boolean {
  return !isHan && stopWords.has(folded) && !/^\p{Lu}{2,}$/u.test(text.slice(start, end));
}

/** Whether a word may be a name alone: it has two characters at least and is no number. */
function canStandAlone({ folded }: Word): boolean {
  return folded.length > 1 && !/^\d+$/.test(folded);
}

/** Legal forms that a text leaves out after 集团 (group). */
const GROUP_FORMS = ["有限公司", "有限责任公司", "股份有限公司"];

/** The span as written, a Chinese group with its legal form, too, "the Dutch government" as that of its country, and what ends in an English word in the other number. */
function keysOf(before: string, last: Word): string[] {
  const key = nameKey([before, last.folded]);
  if (key.endsWith("集团")) return [key, ...GROUP_FORMS.map((form) => key + form)];
  if (last.folded === "government") return [key, ...governmentKeys(before)];
  if (last.isHan || !/^[a-z]{3,}$/.test(last.folded)) return [key];
  return [key, nameKey([before, otherNumber(last.folded)])];
}

function otherNumber(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("s")) return word.slice(0, -1);
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The registered forms of the name of a government, by the adjective or short name of its country. */
function governmentKeys(adjective: string): string[] {
  const country = englishNameOf(adjective);
  if (country === null) return [];
  return ["Government of", "Government of the", "Federal Government of"].map((form) =>
    nameKey(foldWords(`${form} ${country}`)),
  );
}
