import { z } from "zod";
import { isCountry } from "../../rules/country.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Whether a text is a language code of ISO 639-1. */
function isLanguage(code: string): boolean {
  if (!/^[a-z]{2}$/.test(code)) return false;
  return languageNames.of(code) !== undefined && new Intl.Locale(code).language === code;
}

/**
 * Schemas of the cells of the data files. Each parses the cell's text; its message says what was expected, and `rowFaults` adds what
 * was found.
 */

/** Text on one line, such as a name; `what` names it in messages. */
export function line(what: string, longest = 300) {
  return text(what, longest).refine((cell) => !cell.includes("\n"), `expected ${what} without a line break`);
}

/** Text that may have line breaks. */
export function text(what: string, longest: number) {
  return z
    .string()
    .min(1, `expected ${what}`)
    .refine((cell) => [...cell].length <= longest, `expected ${what} of at most ${longest} characters`);
}

/** A cell that may be empty; an empty cell becomes null. */
export function optional<Cell extends z.ZodType<unknown, string>>(cell: Cell) {
  return z
    .string()
    .transform((written) => (written === "" ? null : written))
    .pipe(cell.nullable());
}

/** Several values separated by semicolons; an empty cell is an empty list. */
export function list<Item extends z.ZodType<string, string>>(item: Item) {
  return z
    .string()
    .transform((cell) => (cell === "" ? [] : cell.split(";")))
    .pipe(z.array(item))
    .refine((items) => new Set(items).size === items.length, "expected each item once");
}

/** A plain decimal number: no unit, separator or exponent, and no more digits than a JavaScript number keeps. */
export function number(expected = "expected a plain number such as 12.5") {
  return z
    .string()
    .refine((cell) => !/^-?\d{1,15}\.\d{7,}$/.test(cell), {
      error: `${expected}, with at most 6 decimals`,
      abort: true,
    })
    .regex(/^-?\d{1,15}(\.\d{1,6})?$/, expected)
    .transform(Number)
    .pipe(z.number());
}

/** A number within bounds, both included. */
export function numberFrom(least: number, most: number) {
  const expected = `expected a number from ${least} to ${most}`;
  return number(expected).pipe(z.number().min(least, expected).max(most, expected));
}

/** One word of a closed list. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `expected one of ${words.join(", ")}`);
}

export const address = z
  .string()
  .refine(
    (cell) => /^https?:\/\/\S+$/.test(cell) && URL.canParse(cell),
    "expected an address without spaces that begins with http:// or https://",
  );

/** A country, or the European Union. */
export const country = z.string().refine(isCountry, "expected an ISO 3166-1 country code such as CN, or EU");

export const language = z.string().refine(isLanguage, "expected an ISO 639-1 language code such as zh");
