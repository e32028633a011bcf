import type { SheetField } from "@atlas/server/contract";
import { keepText, keptText } from "../../../model/state/browserMemory.ts";
import { parsedJson } from "../../../model/state/parsedJson.ts";
import { suit } from "./editFields.ts";

const NAME = "atlas-sheet-columns";
/** People have few kinds of lists; the oldest are forgotten. */
const MOST_KEPT = 12;

/** How a file with these headings was read last; null if none with all its columns was. */
export function keptFields(columns: readonly string[]): SheetField[] | null {
  return kept().find((fields) => fields.some(({ column }) => column !== null) && suit(fields, columns)) ?? null;
}

/** Keeps how a file is read in this browser, for the next file with the same headings. */
export function keepFields(fields: readonly SheetField[]): void {
  const key = columnsOf(fields);
  const others = kept().filter((one) => columnsOf(one) !== key);
  keepText(NAME, JSON.stringify([fields, ...others].slice(0, MOST_KEPT)));
}

function columnsOf(fields: readonly SheetField[]): string {
  return JSON.stringify(fields.flatMap(({ column }) => column ?? []).toSorted());
}

function kept(): SheetField[][] {
  const read = parsedJson(keptText(NAME) ?? "[]");
  return Array.isArray(read) ? read.filter(isFields) : [];
}

function isFields(read: unknown): read is SheetField[] {
  return Array.isArray(read) && read.every((one) => typeof one?.target === "string" && typeof one.words === "object");
}
