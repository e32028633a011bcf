import { isPartialDate } from "./partialDate.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const numbers = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日]?$/;
const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (\d{4})$/;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/** A typed date as YYYY, YYYY-MM or YYYY-MM-DD: "Mar 2024", "11 March 2024" and "2024年3月" are understood. Null if it is none. */
export function typedDate(text: string): string | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, " ");
  const date = written(typed);
  return date !== null && isPartialDate(date) ? date : null;
}

function written(typed: string): string | null {
  const [, year, month, day] = numbers.exec(typed.replaceAll(" ", "")) ?? [];
  if (year !== undefined) return joined(year, month, day);
  const named = dayFirst.exec(typed);
  if (named) return joined(named[3], monthNumber(named[2]), named[1]);
  const american = monthFirst.exec(typed);
  return american ? joined(american[3], monthNumber(american[1]), american[2]) : null;
}

function joined(...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, "0"))).join("-");
}

/** The number of a month; of no month, one that no calendar has. */
function monthNumber(name: string | undefined): string {
  const place = months.findIndex((month) => name?.startsWith(month));
  return String(place < 0 ? 99 : place + 1);
}
