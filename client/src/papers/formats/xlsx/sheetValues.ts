import { webAddress } from "../../../model/words/webAddress.ts";
import { isLongLink } from "../../briefing/longLink.ts";
import type { SheetValue } from "./Sheet.ts";

/** A number with separators. */
export function amountValue(amount: number | null): SheetValue {
  return amount === null ? null : { amount };
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

/** The text of a cell; empty for a number. */
export function textOf(value: SheetValue): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "text" in value ? value.text : "";
}
