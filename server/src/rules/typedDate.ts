import { isPartialDate } from "./partialDate.ts";

/** Whether the day or the month of a date such as 12/09/2026 comes first. */
export type DateOrder = "day-first" | "month-first";

/** Beginnings of the months in English, German and French, without accents. */
const months = [
  ["jan"],
  ["feb", "fev"],
  ["mar", "maer"],
  ["apr", "avr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aou"],
  ["sep"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez"],
];
const numbers = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日号]?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/;
const monthYear = /^(\d{1,2})[/.](\d{4})$/;
const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.)? )?([a-z]{3,9})\.?,? (\d{4})$/;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/**
 * A typed date as YYYY, YYYY-MM or YYYY-MM-DD: "Mar 2024", "11 March 2024", "11.3.2024", "11. März 2024", "1er mars 2024" and
 * "2024年3月" are understood. 3/11/2024 is two dates unless `order` says which. Null if it is none.
 */
export function typedDate(text: string, order?: DateOrder): string | null {
  const date = written(plain(text), order);
  return date !== null && isPartialDate(date) ? date : null;
}

/** The order that a date shows, "open" if day and month may change places, null if it tells nothing. */
export function dateOrderIn(text: string): DateOrder | "open" | null {
  const [, first, sign, second] = yearLast.exec(plain(text).replaceAll(" ", "")) ?? [];
  // With points the day always comes first, and the same day twice is one date.
  if (first === undefined || sign === "." || first === second) return null;
  if (Number(first) > 12) return "day-first";
  return Number(second) > 12 ? "month-first" : "open";
}

/** In small letters without accents, without a time of day, and with Chinese numerals as digits. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .trim()
    .toLowerCase()
    .replace(/^(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d.*$/, "$1")
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/u, (year) =>
      [...year].map((one) => numerals.indexOf(one) % 10).join(""),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/gu, (number) => String(smallNumber(number)))
    .replace(/\s+/g, " ");
}

const numerals = "零一二三四五六七八九〇";

/** A Chinese number up to 99: 十二 is 12 and 二十 is 20. */
function smallNumber(text: string): number {
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["零", text];
  const digit = (one: string) => (one === "" ? 0 : numerals.indexOf(one));
  return (text.startsWith("十") ? 1 : digit(tens)) * 10 + digit(ones);
}

function written(typed: string, order: DateOrder | undefined): string | null {
  const close = typed.replaceAll(" ", "");
  const [, year, month, day] = numbers.exec(close) ?? [];
  if (year !== undefined) return joined(year, month, day);
  const numeric = yearLast.exec(close);
  if (numeric) return inOrder(numeric, order);
  const [, ofYear, onlyYear] = monthYear.exec(close) ?? [];
  if (onlyYear !== undefined) return joined(onlyYear, ofYear);
  const named = dayFirst.exec(typed);
  if (named) return joined(named[3], monthNumber(named[2]), named[1]);
  const american = monthFirst.exec(typed);
  return american ? joined(american[3], monthNumber(american[1]), american[2]) : null;
}

function inOrder(
  [typed, first, sign, second, last = ""]: RegExpExecArray,
  order: DateOrder | undefined,
): string | null {
  const year = last.length === 2 ? `20${last}` : last;
  if (sign === ".") return joined(year, second, first);
  const shown = first === second ? "day-first" : dateOrderIn(typed);
  const isDayFirst = (shown === "open" ? order : shown) === "day-first";
  if (shown === "open" && order === undefined) return null;
  return isDayFirst ? joined(year, second, first) : joined(year, first, second);
}

function joined(...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, "0"))).join("-");
}

/** The number of a month; of no month, one that no calendar has. */
function monthNumber(name: string | undefined): string {
  const place = months.findIndex((beginnings) => beginnings.some((one) => name?.startsWith(one)));
  return String(place < 0 ? 99 : place + 1);
}
