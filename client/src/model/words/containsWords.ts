import escapeStringRegexp from "escape-string-regexp";
import { plainText } from "./plainText.ts";

/** Between words; a point within a number belongs to it. */
const BETWEEN = /\s+/;
const PUNCTUATION = /(?!(?<=\d)\.(?=\d))[\p{P}\p{S}]+/gu;

/** A text to search within with `containsWords`: without punctuation, so that "share-holder" is "shareholder". */
export function searchable(text: string): string {
  return plainText(text).replace(PUNCTUATION, "");
}

/** Whether a searchable text has every typed word somewhere; "Baotou-Steel" is also found as two words. */
export function containsWords(text: string, typed: string): boolean {
  return plainText(typed)
    .split(BETWEEN)
    .every((word) => text.includes(searchable(word)) || word.split(PUNCTUATION).every((part) => text.includes(part)));
}

/** A pattern that finds any of the words, of two that overlap the longer, in one group so that `split` keeps it. */
export function patternOf(words: Iterable<string>, flags: string): RegExp {
  const longestFirst = [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return /(?!)/;
  return new RegExp(`(${longestFirst.map(escapeStringRegexp).join("|")})`, flags);
}
