import { keyOf, type Lexicon, type Reading, type Segment } from "../language/lexicon.ts";
import type { Meaning, Side } from "../language/meanings.ts";
import { type SaidTime, timesIn } from "../language/timesIn.ts";
import { type Word, wordsOf } from "../language/wordsOf.ts";

/** Weights of words that need no explanation of their own, or little. */
const WEIGHT: Readonly<Record<Reading["kind"], number>> = {
  filler: 0,
  general: 0.2,
  domain: 0.2,
  meaning: 1,
  country: 1,
  type: 0.5,
  element: 1.2,
  own: 1,
  term: 0.7,
};
const TIME = 0.7;
const NAMELESS = 1;
const HAN = 0.35;

const POSSESSIVE = /^['’][st]$/i;

/** A text divided into words and phrases, with what each may stand for and how much an answer must explain it. */
export class AskedText {
  readonly words: readonly Word[];
  readonly keys: readonly string[];
  readonly segments: readonly Segment[];
  readonly times: readonly SaidTime[];
  /** Weight of each word. */
  readonly weights: readonly number[];
  /** Places of words that no phrase covers and that are no time. */
  readonly bare: readonly number[];

  readonly text: string;

  /** Divides a text; `corrections` are the words that stand for mistyped ones. */
  constructor(text: string, lexicon: Lexicon, corrections: ReadonlyMap<string, string> = new Map()) {
    this.text = text;
    this.words = wordsOf(text)
      .filter(({ start, end }) => !POSSESSIVE.test(text.slice(start - 1, end)))
      .map((word) => ({ ...word, folded: corrections.get(word.folded) ?? word.folded }));
    this.keys = this.words.map(keyOf);
    this.segments = lexicon.divide(this.words);
    this.times = timesIn(text);
    const bySegment = new Map(this.segments.flatMap((one) => placesOf(one).map((place) => [place, one] as const)));
    const inTime = new Set(this.times.filter(({ isNow }) => !isNow).flatMap((time) => this.placesIn(time)));
    this.bare = this.words.flatMap((_, place) => (bySegment.has(place) || inTime.has(place) ? [] : [place]));
    this.weights = this.words.map(({ isHan }, place) => {
      if (inTime.has(place)) return TIME / inTime.size;
      const segment = bySegment.get(place);
      if (segment === undefined) return isHan ? HAN : NAMELESS;
      return Math.max(...segment.readings.map(({ kind }) => WEIGHT[kind])) / placesOf(segment).length;
    });
  }

  /** Places of the words within a part of the text. */
  placesIn({ start, end }: { start: number; end: number }): number[] {
    return this.words.flatMap((word, place) => (word.start >= start && word.end <= end ? [place] : []));
  }

  /** The segments that may stand for a meaning; China is one wherever it is named. */
  meant(meaning: Meaning): { segment: Segment; side: Side }[] {
    return this.segments.flatMap((segment) =>
      segment.readings.flatMap((reading) =>
        reading.kind === "meaning" && reading.meaning === meaning ? [{ segment, side: reading.side }] : [],
      ),
    );
  }

  /** The countries and regions named, each with its codes. */
  countries(): { segment: Segment; codes: readonly string[] }[] {
    return this.segments.flatMap((segment) =>
      segment.readings.flatMap((reading) => (reading.kind === "country" ? [{ segment, codes: reading.codes }] : [])),
    );
  }

  /** Whether a word has a meaning beside those that names have. */
  isMeant(place: number): boolean {
    return this.segments.some(
      ({ first, last, readings }) =>
        first <= place && place <= last && readings.some(({ kind }) => kind === "meaning" || kind === "country"),
    );
  }

  /** Whether a word belongs to the name of a country or to the subject of the whole atlas. */
  isPlain(place: number): boolean {
    return this.segments.some(
      ({ first, last, readings }) =>
        first <= place && place <= last && readings.some(({ kind }) => kind === "country" || kind === "domain"),
    );
  }

  /** Whether a word is the name of a rare earth element. */
  elementAt(place: number): boolean {
    return this.segments.some(
      ({ first, last, readings }) =>
        first <= place && place <= last && readings.some((one) => one.kind === "element" && one.isCovered),
    );
  }

  /** The segments with words of a subject's own. */
  own(key: string): Segment[] {
    return this.segments.filter(({ readings }) => readings.some((one) => one.kind === "own" && one.key === key));
  }

  /** Parts of the text that some words take up; words beside each other are one. */
  spans(places: Iterable<number>): { start: number; end: number }[] {
    const spans: { start: number; end: number; last: number }[] = [];
    for (const place of [...places].sort((a, b) => a - b)) {
      const word = this.words[place];
      const before = spans.at(-1);
      if (word === undefined) continue;
      if (before !== undefined && before.last === place - 1) Object.assign(before, { end: word.end, last: place });
      else spans.push({ start: word.start, end: word.end, last: place });
    }
    return spans.map(({ start, end }) => ({ start, end }));
  }
}

/** Places of the words of a segment. */
export function placesOf({ first, last }: Pick<Segment, "first" | "last">): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
