import { type Predicate, predicates } from "./vocabulary.ts";

/** IDs of claims, alone or in a row: "bao-017, bao-018 and bao-314", "wte-255 to wte-257". */
const CLAIM = String.raw`[a-z]{2,4}-\d{3}`;
const CLAIMS = `${CLAIM}(?:(?:, | and |, and | to )${CLAIM})*`;
/** IDs of sources have a year; of the others, and of speakers, only the words beside them tell. */
const ID = `[a-z0-9]+(?:-[a-z0-9]+)+`;
const DATED = String.raw`[a-z0-9]+-(?:[a-z0-9]+-)*(?:19|20)\d\d(?:-[a-z0-9]+)*`;
const SOURCE = String.raw`(?<![\w-])(?:${DATED}|${ID}(?= (?:added|stays|is the word of)\b))(?![\w-])`;

/** The working words of the editors, and those for readers, in the order in which they are replaced. */
const WORDS: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/ \(point \d+ of the rule of evidence\)/g, ""],
  [/\bten points of the rule\b/g, "rule"],
  [/\bFigure taken off the columns\b/g, "The figure is no longer kept apart from the words"],
  [/\bfigure taken off the columns\b/g, "the figure is no longer kept apart from the words"],
  [/^`repeats`(?:, except for [^:]+)?: /, "one source repeats another: "],
  [/^`repeats` of both sources$/, "both sources repeat others"],
  [/`repeats` of (\p{Lu}\w+)/gu, "$1 repeats another source"],
  [/`([^`]+)`/g, "$1"],
  [/\bis SUBSIDIARY_OF\b/g, "is told as a parent company"],
  [/\b[A-Z]{4,}(?:_[A-Z]+)*\b/g, (found) => (isPredicate(found) ? `“${predicates[found].en}”` : found)],
  [/\bby the codebook\b/g, "by the atlas’s rules"],
  // Who follows an ID in brackets has the claim's card; the sentence is whole without it.
  [new RegExp(String.raw` \((?:with )?${CLAIMS}\)`, "g"), ""],
  [new RegExp(String.raw`(?<=of its own), ${CLAIM}\b`, "g"), ""],
  [new RegExp(String.raw`\b${CLAIMS}\b`, "g"), (found) => (isOne(found) ? "another claim" : "other claims")],
  [new RegExp(String.raw`\bthe word of ${ID}`, "g"), "somebody’s own word"],
  [new RegExp(`, ${DATED},`, "g"), ""],
  [new RegExp(SOURCE, "g"), "a source"],
  [/\ba source(?:(?:, | and |, and )a source)+\b/g, "sources"],
];

/** The reasons of the editors in words for readers: without IDs, names of columns and points of rules. They stay English. */
export function readersReason(why: string): string {
  const told = WORDS.reduce(
    (text, [found, word]) => (typeof word === "string" ? text.replace(found, word) : text.replace(found, word)),
    why,
  );
  const sentences = told
    .trim()
    .replace(/^[a-z]|(?<=[.!?]["”’]? )(?:another claim|other claims|a source)\b/g, (start) => capital(start));
  return /[.!?]$/.test(sentences) ? sentences : `${sentences}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isPredicate(word: string): word is Predicate {
  return Object.hasOwn(predicates, word);
}

function isOne(ids: string): boolean {
  return new RegExp(`^${CLAIM}$`).test(ids);
}

/** The note on a version without the names of files that its makers put there, in English or Chinese. */
export function readersNote(note: string): string {
  return note
    .replace(/ ?[（(](?:见)?data\/[^)）]*[)）]/g, "")
    .replace(/data\/decisions\/[\w.-]*\w/g, (_, at: number) =>
      /\p{Script=Han}/u.test(note.charAt(at - 1)) ? "编者的决定" : "the register of the editors’ decisions",
    );
}
