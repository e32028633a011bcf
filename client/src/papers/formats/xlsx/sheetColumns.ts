import type { Claim } from "@atlas/server/contract";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { type OwnMark, ownDataReason } from "../../../model/words/ownData/ownData.ts";
import { ownDataStrings } from "../../../model/words/strings.ts";
import { webAddress } from "../../../model/words/webAddress.ts";
import { partText } from "../../answers/common/analysisText.ts";
import { strings } from "../../answers/common/strings.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { isLongLink } from "../../briefing/fileName.ts";
import type { Precision, SheetColumn, SheetValue } from "./Sheet.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

export function amountValue(amount: number | null): SheetValue {
  return amount === null ? null : { amount };
}

/** Text linked to a web address; plain text if it is not one, or is too long. */
export function linkValue(text: string | null, address: string | null = text): SheetValue {
  const href = address === null ? null : webAddress(address);
  return text === null || href === null || isLongLink(href) ? text : { text, href };
}

/** The grade of a claim in words, shown in its colour. */
export function gradeValue(claim: Claim): SheetValue {
  return { text: claimGrade(claim), grade: claim.evidence };
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

/** The first day that all spreadsheets count alike: Excel takes 1900 for a leap year, and has no earlier days. */
const FIRST_DAY = "1900-03-01";
const precisions: Readonly<Record<number, Precision>> = { 4: "year", 7: "month", 10: "day" };

/** A column of dates, and one that says how precisely each is known, for dates that may be months or years. */
export function dateColumns<Item>(head: string, of: (item: Item) => string | null): SheetColumn<Item>[] {
  return [
    { head, width: 12, of: (item) => dateValue(of(item)) },
    { head: words.precisionOf(head), width: 14, of: (item) => precisionText(of(item)) },
  ];
}

/** A date as a cell that sorts and filters as one; null for one before the calendar of spreadsheets. */
export function dateValue(date: string | null): SheetValue {
  const precision = date === null ? undefined : precisions[date.length];
  if (date === null || precision === undefined) return null;
  const day = `${date}-01-01`.slice(0, 10);
  return day < FIRST_DAY ? null : { day, precision };
}

/** The precision of a date in words; one before the calendar of spreadsheets is given here itself. */
export function precisionText(date: string | null): string | null {
  const precision = date === null ? undefined : precisions[date.length];
  if (date === null || precision === undefined) return null;
  return dateValue(date) === null ? words.tooEarly(date) : words.precisions[precision];
}

/** The column that marks own data, if the data set has any. */
export function ownColumn<Item>({ dataset }: Briefing, markOf: (item: Item) => OwnMark): SheetColumn<Item>[] {
  if (dataset.own.length === 0) return [];
  return [{ head: ownDataStrings.nameInFiles, width: 28, of: (item) => ownDataReason(markOf(item)) }];
}

/** The column that tells claims of the answer from context, if there is an answer. */
export function partColumn({ analysis }: Briefing): SheetColumn<NumberedClaim>[] {
  return analysis === null ? [] : [{ head: strings.part, width: 14, of: partText }];
}
