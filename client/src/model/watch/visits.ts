import { keepText, keptText, parsedJson } from "../state/browserMemory.ts";
import { isSeen, type Seen } from "./watches.ts";

/** This visit, and the last one of an earlier day or version; null on the first. */
export interface Visits {
  now: Seen;
  last: Seen | null;
}

const VISITS = "atlas-visits";

/** Remembers in this browser that the atlas was open; within a day and version it stays the same visit. */
export function noteVisit(now: Seen): void {
  const before = storedVisits();
  if (before?.now.day === now.day && before.now.version === now.version) return;
  keepText(VISITS, JSON.stringify({ now, last: before?.now ?? null }));
}

/** Whether news were told in this browser before. */
export function hadNews(): boolean {
  return keptText(VISITS) !== null;
}

/** The last visit before this one; null if there was none. */
export function lastVisit(): Seen | null {
  return storedVisits()?.last ?? null;
}

function storedVisits(): Visits | null {
  const kept = parsedJson(keptText(VISITS) ?? "");
  if (typeof kept !== "object" || kept === null || !("now" in kept) || !("last" in kept)) return null;
  const { now, last } = kept;
  return isSeen(now) ? { now, last: isSeen(last) ? last : null } : null;
}
