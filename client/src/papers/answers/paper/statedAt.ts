import type { FilePlace } from "./FoundPaper.ts";
import { dense, keptOf, SENTENCE_ENDS } from "./wordsIn.ts";

/** A sentence of a file, and the part of it in which it stands; null if that has no name. */
export interface StatedPlace {
  place: FilePlace | null;
  quote: string;
}

/** Places told of one claim; a long paper states it in its text, its notes and its tables. */
const MOST_PLACES = 6;

/** The places where a file states each of some claims, in the words of the data or in those of its writer; without those that it does not state. */
export function statedAt(
  text: string,
  places: readonly FilePlace[],
  claims: readonly { id: string; words: string }[],
): ReadonlyMap<string, readonly StatedPlace[]> {
  const sentences = sentencesWithEnds(text);
  const all = sentences.map(({ letters }) => letters).join("");
  const found = claims.map(({ id, words }): [string, StatedPlace[]] => {
    const kept = keptOf(words);
    const stated: StatedPlace[] = [];
    for (let at = all.indexOf(kept); kept !== "" && at >= 0 && stated.length < MOST_PLACES; ) {
      const end = at + kept.length;
      const own = sentences.slice(firstAfter(sentences, at), firstAfter(sentences, end - 1) + 1);
      const [first] = own;
      const place = places.findLast((one) => one.at <= (first?.at ?? 0)) ?? null;
      stated.push({ place, quote: own.map((sentence) => sentence.text).join(" ") });
      at = all.indexOf(kept, end);
    }
    return [id, stated];
  });
  return new Map(found.filter(([, stated]) => stated.length > 0));
}

interface Sentence {
  /** Characters of the text before it. */
  at: number;
  text: string;
  letters: string;
  /** Letters of the whole text up to its end. */
  end: number;
}

function sentencesWithEnds(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let end = 0;
  let at = 0;
  for (const part of text.split(SENTENCE_ENDS)) {
    const start = text.indexOf(part, at);
    const letters = dense(part);
    end += letters.length;
    if (letters !== "") sentences.push({ at: start, text: part.replace(/\s+/g, " ").trim(), letters, end });
    at = start + part.length;
  }
  return sentences;
}

/** The place of the first sentence that ends after so many letters. */
function firstAfter(sentences: readonly Sentence[], letters: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sentences[middle]?.end ?? 0) > letters) high = middle;
    else low = middle + 1;
  }
  return low;
}
