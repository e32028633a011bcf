import { webAddress } from "../../../browser/webAddress.ts";
import { isLongLink } from "../../page/longLink.ts";
import type { SheetValue } from "./Sheet.ts";

/** The first day that all spreadsheets count alike: Excel takes 1900 for a leap year. */
const FIRST_DAY = "1900-03-01";

/** A date as a day where it is known to the day; otherwise as the text that it is, as a month is no day. */
export function dateValue(date: string | null): SheetValue {
  return date !== null && date.length === 10 && date >= FIRST_DAY ? { day: date } : date;
}

/** A text that leads to an address, where it is one of the web. */
export function linkValue(text: string | null, address: string | null = text): SheetValue {
  const href = address === null ? null : webAddress(address);
  return text === null || href === null || isLongLink(href) ? text : { text, href };
}

/** Several values in one cell; null where there are none. */
export function listValue(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join("; ");
}
