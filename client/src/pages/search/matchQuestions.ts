import type { Entity, Question, SearchHit } from "@atlas/server/contract";
import { namesOfCountry } from "../../model/words/codes/codeNames.ts";
import { plainText } from "../../model/words/plainText.ts";
import type { Asked } from "./parseTyped.ts";

/** A question that fits what is typed, with what the words name filled in. */
export interface FoundQuestion {
  question: Question;
  values: Record<string, string>;
  /** The entity or country code that fills it; null if the reader has to choose. */
  about: Entity | string | null;
}

/** Entities and countries that the words may name. */
interface Named {
  hits: readonly SearchHit[];
  /** Codes. */
  countries: readonly string[];
}

/** Words that say nothing of what a question is about. */
const EMPTY = new Set(
  "a an and any are at by can do does for from has have how in is it its not of on or that the there these they this to was what when where which who whom why with".split(
    " ",
  ),
);
/** Words that people type for what questions say more carefully. */
const SAME: Readonly<Record<string, string>> = {
  single: "one",
  sole: "one",
  monopoly: "one",
  make: "develop",
  makes: "develop",
  makers: "develop",
  独家: "一家",
  垄断: "一家",
  持有: "股东",
  拥有: "股东",
  控股: "股东",
};
/** The share of the typed words that must be words of the question or of a name in it. */
const ENOUGH = 0.6;

/**
 * The questions whose title or sentence, in either language, has the typed words, best first; words that name an entity
 * or a country fill them in. A text that is no more than a name finds the questions about such an entity.
 */
export function matchQuestions({ text, only }: Asked, questions: readonly Question[], named: Named): FoundQuestion[] {
  const words = wordsOf(text);
  const telling = tellingOf(words);
  if (telling.length === 0) {
    return only === "question" ? questions.map((question) => ({ question, values: {}, about: null })) : [];
  }
  const fitting = questions
    .map((question) => ({ ...filledIn(question, telling, named), ...fitOf(question, words) }))
    .filter(({ own, naming }) => {
      const covered = telling.filter((word) => own.has(word) || naming.has(word)).length;
      return telling.some((word) => own.has(word)) && covered >= ENOUGH * telling.length;
    })
    .toSorted((a, b) => b.inTitle - a.inTitle || b.share - a.share)
    .map(({ question, values, about }) => ({ question, values, about }));
  return fitting.length > 0 || only === "question" ? fitting : questionsAbout(telling, questions, named.hits[0]);
}

/**
 * The typed words in Latin script that no question has in its title: what a question is asked about, such as "giant
 * magnetostrictive" of "who develops giant magnetostrictive". Empty unless some words are of a question and some are not.
 */
export function askedAbout({ text }: Pick<Asked, "text">, questions: readonly Question[]): string {
  const titles = questions.flatMap(({ title }) => wordsOf(title));
  const telling = tellingOf(wordsOf(text)).filter((word) => !/\p{Script=Han}/u.test(word));
  const about = telling.filter((word) => !isMet(word, titles));
  return about.length < telling.length ? about.join(" ") : "";
}

/** The questions with one parameter that takes an entity of this type, if the words are its whole name or several of them. */
function questionsAbout(
  telling: readonly string[],
  questions: readonly Question[],
  hit: SearchHit | undefined,
): FoundQuestion[] {
  if (!hit || hit.match === "similar" || hit.match === "text") return [];
  if (hit.match !== "exact" && telling.length < 2) return [];
  const { entity } = hit;
  return questions.flatMap((question) => {
    const [parameter, ...others] = question.parameters;
    if (parameter?.kind !== entity.type || others.length > 0) return [];
    return [{ question, values: { [parameter.name]: entity.id }, about: entity }];
  });
}

/** The typed words that a question has in title or sentence, and how well they cover its title. */
function fitOf(question: Question, words: readonly string[]) {
  const titles = [question.title, question.title_zh].map(wordsOf);
  const all = [...titles, ...[question.sentence, question.sentence_zh].map(wordsOf)].flat();
  const fits = titles.map((title) => {
    const met = words.filter((word) => isMet(word, title)).length;
    return { inTitle: met, share: met / title.length };
  });
  const [best = { inTitle: 0, share: 0 }] = fits.toSorted((a, b) => b.inTitle - a.inTitle);
  return { ...best, own: new Set(words.filter((word) => isMet(word, all))) };
}

/** A question with its first parameter filled in, if the words name something for it, and the words that do. */
function filledIn(question: Question, telling: readonly string[], { hits, countries }: Named) {
  for (const { name, kind } of question.parameters) {
    const country = kind === "country" ? countryIn(telling, countries) : null;
    if (country) return { question, values: { [name]: country.code }, about: country.code, naming: country.naming };
    const [best] = hits
      .filter(({ entity }) => kind === "entity" || kind === entity.type)
      .map(({ entity }) => ({ entity, ...namesIn(telling, entity) }))
      .filter(({ naming }) => naming.size > 0)
      .toSorted((a, b) => b.naming.size + b.whole - a.naming.size - a.whole || b.whole - a.whole);
    if (best) return { question, values: { [name]: best.entity.id }, about: best.entity, naming: best.naming };
  }
  return { question, values: {}, about: null, naming: new Set<string>() };
}

/** The words that occur in a name of an entity, and 1 if they are the whole of one. */
function namesIn(telling: readonly string[], { name, name_zh, aliases }: Entity) {
  const names = [name, name_zh ?? "", ...aliases].filter(Boolean).map(wordsOf);
  return {
    naming: new Set(telling.filter((word) => names.some((own) => isMet(word, own)))),
    whole: names.some((own) => own.every((word) => telling.includes(word))) ? 1 : 0,
  };
}

/** The country or region of which the words have a whole name, the longest if of several, and the words of that name. */
function countryIn(telling: readonly string[], codes: readonly string[]) {
  const [longest] = codes
    .flatMap((code) => namesOfCountry(code).map((name) => ({ code, naming: tellingOf(wordsOf(name)) })))
    .filter(({ naming }) => naming.length > 0 && naming.every((word) => telling.includes(word)))
    .toSorted((a, b) => b.naming.length - a.naming.length);
  return longest ? { code: longest.code, naming: new Set(longest.naming) } : null;
}

function tellingOf(words: readonly string[]): string[] {
  return words.filter((word) => !EMPTY.has(word));
}

/** Whether a word begins one of these, "owners" and "owns" alike; Chinese, which has no spaces, is compared in pairs. */
function isMet(word: string, words: readonly string[]): boolean {
  const stems = [word.length > 3 ? word.replace(/s$/, "") : word, SAME[word] ?? word];
  return words.some((other) => stems.some((stem) => other.startsWith(stem)));
}

/** Characters of Chinese question words and particles. */
const ASKING = /[谁哪些什么吗呢的了是]/gu;

const MOST_KEPT = 5000;
const kept = new Map<string, string[]>();

/** The words of a text; kept, because each typed letter compares the same questions and names again. */
function wordsOf(text: string): string[] {
  const known = kept.get(text);
  if (known) return known;
  const runs = plainText(text.replace(ASKING, " ")).match(/\p{Script=Han}+|[^\s\p{P}\p{S}\p{Script=Han}]{2,}/gu) ?? [];
  const words = runs.flatMap((run) => (/\p{Script=Han}/u.test(run) ? pairsOf(run) : [run]));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, words);
  return words;
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.length < 2 ? [run] : characters.slice(1).map((second, index) => `${characters[index]}${second}`);
}
