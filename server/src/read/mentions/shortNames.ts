import type { Entity, Mention } from "../../contract/index.ts";
import { textLexicon } from "../../language/lexicon.ts";
import { stopWords } from "../../language/termsOf.ts";
import type { Word } from "../../language/wordsOf.ts";
import { foldText, foldWords } from "../../store/search/foldWords.ts";
import { nameKey } from "../../store/search/searchTokens.ts";

/** Words at the end of names of firms that texts leave out. */
const TAILS =
  "Resources|Rare Earths|Rare Earth|Corporation|Company|Limited|Group|Holdings|Metals|Minerals|Materials|Magnetics|Magnets|Technologies|Technology|Industries|Mining|International".split(
    "|",
  );
/** Most words of a short name, and most different ones looked up in a text. */
const LONGEST = 3;
const MOST = 400;

/** A run of words with capital letters that no name found so far covers. */
interface Run {
  start: number;
  end: number;
  written: string;
}

/** The runs of capitalised words of a text that may be short names, with the keys of the names that they may stand for. */
export function shortRuns(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
): { runs: Run[]; keys: string[] } {
  const runs = runsIn(text, words, mentions);
  const different = [...new Set(runs.map(({ written }) => written))].slice(0, MOST);
  return { runs, keys: different.flatMap(keysOf) };
}

/** The mentions of organisations by names without their last words ("Arafura" of Arafura Rare Earths), where only one has such a name. */
export function shortMentions(
  runs: readonly Run[],
  entities: readonly Entity[],
  ignored: ReadonlySet<string>,
): Mention[] {
  const byKey = new Map<string, Set<string>>();
  for (const { id, name, aliases, type } of entities)
    if (type === "organisation")
      for (const one of [name, ...aliases]) {
        const key = nameKey(foldWords(one));
        byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
      }
  return runs.flatMap(({ start, end, written }) => {
    if (ignored.has(foldText(written))) return [];
    const ids = new Set(keysOf(written).flatMap((key) => [...(byKey.get(key) ?? [])]));
    return ids.size === 1 ? [{ start, end, ids: [...ids], ambiguous: false }] : [];
  });
}

function keysOf(written: string): string[] {
  return TAILS.map((tail) => nameKey(foldWords(`${written} ${tail}`)));
}

function runsIn(text: string, words: readonly Word[], mentions: readonly Mention[]): Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (let first = 0; first < words.length; ) {
    const start = words[first]?.start ?? 0;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const until = mentions[next]?.start ?? text.length;
    let last = first;
    while (last < words.length && last - first < LONGEST && isCapital(text, words, last, first, until)) last++;
    const [from, to] = [words[first], words[last - 1]];
    if (from !== undefined && to !== undefined && last > first) {
      const isKnownWord = last - first === 1 && textLexicon().divide([from]).length > 0;
      if (!isKnownWord) runs.push({ start: from.start, end: to.end, written: text.slice(from.start, to.end) });
    }
    first = Math.max(last, first + 1);
  }
  return runs;
}

/** Whether a word goes on a run: it has a capital letter, stands beside the last one and outside of names. */
function isCapital(text: string, words: readonly Word[], at: number, first: number, until: number): boolean {
  const word = words[at];
  if (word === undefined || word.isHan || word.end > until) return false;
  if (!/^\p{Lu}\p{L}+$/u.test(text.slice(word.start, word.end)) || stopWords.has(word.folded)) return false;
  return at === first || text.slice(words[at - 1]?.end ?? 0, word.start) === " ";
}
