import type { Claim } from "@atlas/server/contract";
import { ownDataStrings as words } from "../strings.ts";

/** What marks an entity, claim or source as own data. */
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
