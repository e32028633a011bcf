import type { Impact } from "@atlas/server/impact";
import { createSignal } from "../../../model/state/signal.ts";

/** The claims of the open view that are new or changed since a version of the data set, to be marked in it. */
export interface ChangedHere {
  version: string;
  /** The meaning of the change of each claim; those that are gone are not among them. */
  impacts: ReadonlyMap<string, Impact>;
  /** Ends the marking. */
  leave: () => void;
}

/** The claims that are marked as new or changed; null while none are. */
export const changedHere = createSignal<ChangedHere | null>(null);

/** The number of marked claims at each end of these. */
export function changedAt(
  claims: readonly { id: string; subject: string; object: string }[],
  changed: ChangedHere | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, subject, object } of claims) {
    if (!changed?.impacts.has(id)) continue;
    for (const end of new Set([subject, object])) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}
