import type { Claim, Dataset } from "@atlas/server/contract";
import { listWords } from "../listWords.ts";
import { ownDataStrings as words } from "../strings.ts";

/** The marks of an entity, claim or source as own data. */
export type OwnMark = Pick<Claim, "own" | "override_reason">;

/** The folder of own data that something comes from; null for the data set itself. */
export function ownDataText({ own }: OwnMark): string | null {
  return own === null ? null : words.of(own);
}

/** The same, with the reason if it overrides something of the data set. */
export function ownDataReason(mark: OwnMark): string | null {
  const text = ownDataText(mark);
  return text === null || mark.override_reason === null ? text : words.override(text, mark.override_reason);
}

/** The line of a fact list that marks own data; none for the data set itself. */
export function ownDataFact(mark: OwnMark): { name: string; value: string }[] {
  const value = ownDataReason(mark);
  return value === null ? [] : [{ name: words.name, value }];
}

/** A text on a data set, with the own data laid over it. */
export function withOwnData(text: string, { own }: Pick<Dataset, "own">): string {
  return own.length === 0 ? text : words.with(text, listWords(own));
}

/** A text on the licence of a data set, with the own data that it does not cover. */
export function licenceLimit(text: string, { own }: Pick<Dataset, "own">): string {
  return own.length === 0 ? text : words.notForOwn(text, listWords(own));
}
