import { MAX_STEPS } from "./steps.ts";
import type { ViewState } from "./viewState.ts";

/** Longest query of a view: the server takes 64 KiB, with all that a browser sends along. */
export const LONGEST_QUERY = 60_000;

const listeners = new Set<() => void>();
let full = false;

/**
 * Whether there is room in the address for a view and its query; where it has none already, for one that takes less. It
 * is noted: where there was none the page says so, until something is done that has.
 */
export function admit({ steps }: ViewState, query: string, before: string): boolean {
  noteFull(steps.length > MAX_STEPS || query.length > Math.max(LONGEST_QUERY, before.length));
  return !full;
}

/** Whether the last change was refused, as the address is full. */
export function isFull(): boolean {
  return full;
}

/** Notes whether the last change was refused. */
export function noteFull(now: boolean): void {
  if (now === full) return;
  full = now;
  for (const listener of listeners) listener();
}

/** Calls back when a change was refused, or no longer; returns the way to stop. */
export function onFull(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
