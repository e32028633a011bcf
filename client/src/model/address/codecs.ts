import { isPartialDate } from "@atlas/server/partialDate";
import type { Codec } from "./defineAddress.ts";

/** The contract's pattern: one id that the API refuses would keep the whole picture from being drawn. */
export const idPattern = /^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of an entity, claim or source. */
export const id = matching(idPattern);

/** A day, month or year. */
export const partialDate: Codec<string> = textWhere(isPartialDate);

export function matching(pattern: RegExp): Codec<string> {
  return textWhere((text) => pattern.test(text));
}

export function textWhere(accepts: (text: string) => boolean): Codec<string> {
  return { parse: (text) => (accepts(text) ? text : undefined), format: (text) => text };
}

/** Any text, cut at a length. */
export function textUpTo(most: number): Codec<string> {
  return { parse: (text) => text.slice(0, most).trim(), format: (text) => text };
}

export function wholeNumber(least: number, most: number): Codec<number> {
  return {
    parse(text) {
      const number = Number(text);
      return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
    },
    format: String,
  };
}

/** True or false, each with its word. */
export function either(yes: string, no: string): Codec<boolean> {
  return {
    parse: (text) => (text === yes ? true : text === no ? false : undefined),
    format: (value) => (value ? yes : no),
  };
}

export function oneOf<Word extends string>(words: readonly Word[]): Codec<Word> {
  return { parse: (text) => words.find((word) => word === text), format: (word) => word };
}

/** Some words of a closed list, read in the order of that list. */
export function someOf<Word extends string>(words: readonly Word[]): Codec<Word[]> {
  return {
    parse(text) {
      const written = new Set(text.split(","));
      return words.filter((word) => written.has(word));
    },
    format: (some) => some.join(","),
    most: words.length,
  };
}

/** A list without repetitions. `read` returns an item as written, or null if it is unreadable. */
export function listOf(read: (item: string) => string | null, most = Number.POSITIVE_INFINITY): Codec<string[]> {
  return {
    parse: (text) => [...new Set(text.split(",").flatMap((item) => read(item) ?? []))].slice(0, most),
    format: (items) => items.join(","),
    most,
  };
}

export function ids(most?: number): Codec<string[]> {
  return listOf((item) => (idPattern.test(item) ? item : null), most);
}
