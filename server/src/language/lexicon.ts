import type { EntityType } from "../rules/vocabulary.ts";
import { countryNames } from "./countryWords.ts";
import { otherMaterials, rareEarths } from "./elements.ts";
import { type Meaning, type Side, wordsOfMeanings } from "./meanings.ts";
import { FILLERS, GENERAL, NO_MEANING } from "./plainWords.ts";
import { stem } from "./stem.ts";
import { chineseWords } from "./termsOf.ts";
import { type Word, wordsOf } from "./wordsOf.ts";

/** A meaning that a word or phrase may have. */
export type Reading =
  | { kind: "meaning"; meaning: Meaning; side: Side }
  /** Its own code first, empty for a region; then those of its parts. */
  | { kind: "country"; codes: readonly string[] }
  /** A word for all entities of a type. */
  | { kind: "type"; type: EntityType }
  | { kind: "element"; isCovered: boolean; stems: readonly string[] }
  /** Words of a subject, a question or a page of its own. */
  | { kind: "own"; key: string }
  /** Chinese, with the stems of the English words that statements use for it. */
  | { kind: "term"; stems: readonly string[] }
  /** The subject of the whole atlas. */
  | { kind: "domain" }
  | { kind: "general" }
  | { kind: "filler" };

/** A word or phrase of a text, by the places of its first and last word, with all that it may stand for. */
export interface Segment {
  first: number;
  last: number;
  readings: readonly Reading[];
}

interface Entry {
  keys: readonly string[];
  /** The phrase as it is written; forms of the same stem may have other sides ("supplies", "supplier"). */
  surface: string;
  reading: Reading;
}

/** Cost of a word that no phrase covers, beside 1 for each phrase; a text is divided at the least cost. */
const UNCOVERED = 2.5;

/** The words and phrases of both languages with what they stand for. */
export class Lexicon {
  readonly #byFirst = new Map<string, Entry[]>();
  /** English words with a meaning, among which those are looked for that a mistyped one may be. */
  readonly words = new Set<string>();

  /** Adds a phrase in one of the languages. */
  add(phrase: string, reading: Reading): void {
    const words = wordsOf(phrase);
    const [first] = words;
    if (first === undefined) return;
    const entry = { keys: words.map(keyOf), surface: surfaceOf(words), reading };
    const key = keyOf(first);
    this.#byFirst.set(key, [...(this.#byFirst.get(key) ?? []), entry]);
    if (reading.kind !== "general") for (const { folded, isHan } of words) if (!isHan) this.words.add(folded);
  }

  /** Divides words into known phrases, the fewest and longest; words between them belong to none. */
  divide(words: readonly Word[]): Segment[] {
    const keys = words.map(keyOf);
    const best: { cost: number; segment: Segment | null }[] = Array.from({ length: words.length + 1 }, () => ({
      cost: 0,
      segment: null,
    }));
    for (let first = words.length - 1; first >= 0; first--) {
      let found: (typeof best)[number] = { cost: UNCOVERED + costAt(best, first + 1), segment: null };
      for (const segment of this.#at(words, keys, first)) {
        const cost = 1 + costAt(best, segment.last + 1);
        if (cost < found.cost) found = { cost, segment };
      }
      best[first] = found;
    }
    const segments: Segment[] = [];
    for (let place = 0; place < words.length; ) {
      const segment = best[place]?.segment;
      if (segment) segments.push(segment);
      place = segment ? segment.last + 1 : place + 1;
    }
    return segments;
  }

  /** The phrases that begin at a word, shortest first. */
  #at(words: readonly Word[], keys: readonly string[], first: number): Segment[] {
    const fitting = (this.#byFirst.get(keys[first] ?? "") ?? []).filter((entry) =>
      entry.keys.every((key, index) => keys[first + index] === key),
    );
    const lengths = new Set(fitting.map((entry) => entry.keys.length));
    return [...lengths].map((length) => {
      const entries = fitting.filter((entry) => entry.keys.length === length);
      const surface = surfaceOf(words.slice(first, first + length));
      const written = entries.filter((entry) => entry.surface === surface);
      const readings = (written.length > 0 ? written : entries).map((entry) => entry.reading);
      const telling = readings.filter(({ kind }) => kind !== "filler" && kind !== "general");
      return { first, last: first + length - 1, readings: telling.length > 0 ? telling : readings };
    });
  }
}

function costAt(best: readonly { cost: number }[], place: number): number {
  return best[place]?.cost ?? 0;
}

/** The form in which words of phrases are compared: Chinese characters as they are, others by their stems. */
export function keyOf({ folded, isHan }: Pick<Word, "folded" | "isHan">): string {
  return isHan ? folded : stem(folded.replace(SHORT_FORM, "$1").replace(/(?<=[a-z]{3})ied$/, "y"));
}

/** Forms of verbs of three letters, whose endings a stem keeps: "paying", "owned". */
const SHORT_FORM = /^([a-z]{3})(?:ing|ed)$/;

/** The words of a phrase without the endings of plurals. */
function surfaceOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded.replace(/(?<=[a-z]{3}[^su])s$/, "").replace(/ie$/, "y")).join(" ");
}

/** Words for all entities of a type; those for organisations need no explanation at all. */
const TYPE_WORDS: Partial<Record<EntityType, string>> = {
  product: "product goods material component input ore mineral 矿石 产品 材料 原料 部件",
  technology: "technology technique know-how process step 技术 工艺 环节",
  sector: "sector industry 行业 产业 领域",
  policy: "policy law measure regulation 政策 法规 法律 措施",
  place: "place location 地点 地方",
};

/** Names of goods in Chinese that hide the names of elements, with the stems of the English words. */
const tradeWords: readonly [string, string[]][] = [
  ["钕铁硼", ["ndfeb"]],
  ["钐钴", ["samarium", "cobalt"]],
  ["镍氢", ["nickel", "hydrid"]],
  ["战斗机", ["fighter"]],
  ["无人机", ["dron"]],
  ["机器人", ["robot"]],
];

let shared: Lexicon | null = null;

/** The lexicon of texts, made when it is first asked for; nobody adds to it. */
export function textLexicon(): Lexicon {
  shared ??= baseLexicon();
  return shared;
}

/** A lexicon with everything but the own words of questions. */
export function baseLexicon(): Lexicon {
  const lexicon = new Lexicon();
  for (const { phrase, meaning, side } of wordsOfMeanings()) lexicon.add(phrase, { kind: "meaning", meaning, side });
  for (const { phrase, codes } of countryNames()) {
    const reading: Reading = { kind: "country", codes };
    // In small letters a code of two letters is often a word: only the table has those that are names.
    if (!/^[A-Z]{2}$/.test(phrase)) lexicon.add(phrase, reading);
  }
  for (const [isCovered, elements] of [[true, rareEarths] as const, [false, otherMaterials] as const])
    for (const { en, zh } of elements)
      for (const name of [en, zh]) lexicon.add(name, { kind: "element", isCovered, stems: en.split(" ").map(stem) });
  for (const [chinese, stems] of [...chineseWords, ...tradeWords]) lexicon.add(chinese, { kind: "term", stems });
  for (const phrase of ["rare earth", "rare earth element", "ree", "稀土", "稀土元素"])
    lexicon.add(phrase, { kind: "domain" });
  for (const [type, words] of Object.entries(TYPE_WORDS) as [EntityType, string][])
    for (const word of words.split(" ")) lexicon.add(word, { kind: "type", type });
  for (const phrase of NO_MEANING) lexicon.add(phrase, { kind: "filler" });
  for (const word of FILLERS.trim().split(/\s+/)) lexicon.add(word, { kind: "filler" });
  for (const word of GENERAL.trim().split(/\s+/)) lexicon.add(word, { kind: "general" });
  return lexicon;
}
