import type { Claim } from "@atlas/server/contract";
import { ownDataStrings as words } from "./ownDataStrings.ts";

/** What tells an entity, a claim or a source of own data. */
export type OwnMark = Pick<Claim, "own" | "override_reason">;

/** From which folder of own data something is; null for the data set's own. */
export function ownDataText({ own }: OwnMark): string | null {
  return own === null ? null : words.of(own);
}

/** The same, and why it stands in place of something of the data set where it does. */
export function ownDataReason(mark: OwnMark): string | null {
  const text = ownDataText(mark);
  return text === null || mark.override_reason === null ? text : words.override(text, mark.override_reason);
}
