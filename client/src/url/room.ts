import { MAX_STEPS } from "./steps.ts";
import { formatView, type ViewState } from "./viewState.ts";

/** Longest query of a view: the server takes 64 KiB, with all that a browser sends along. */
export const LONGEST_QUERY = 60_000;

const listeners = new Set<() => void>();
let full = false;

/** Whether there is room in the address for a view; where it has none already, for one that takes less. */
export function hasRoom(view: ViewState, before: string): boolean {
  const length = formatView(view).length;
  return view.steps.length <= MAX_STEPS && (length <= LONGEST_QUERY || length <= before.length);
}

/** The same, which is noted: where there was no room the page says so, until something is done that has. */
export function admit(view: ViewState, before: string): boolean {
  noteFull(!hasRoom(view, before));
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
