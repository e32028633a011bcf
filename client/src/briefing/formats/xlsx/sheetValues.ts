import { webAddress } from "../../../browser/webAddress.ts";
import { isLongLink } from "../../page/longLink.ts";
import type { SheetValue } from "./Sheet.ts";

/** The first day that all spreadsheets count alike: Excel takes 1900 for a leap year. */
const FIRST_DAY = "1900-03-01";

/** A date known to the day as a day, otherwise as text. */
export function dateValue(date: string | null): SheetValue {
  return date !== null && date.length === 10 && date >= FIRST_DAY ? { day: date } : date;
}

/** Text linked to a web address; plain text if it is not one, or is too long. */
export function linkValue(text: string | null, address: string | null = text): SheetValue {
  const href = address === null ? null : webAddress(address);
  return text === null || href === null || isLongLink(href) ? text : { text, href };
}

/** Several values in one cell; null if there are none. */
export function listValue(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join("; ");
}
