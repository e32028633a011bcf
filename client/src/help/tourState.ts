import { keepText, keptText } from "../browser/browserMemory.ts";

const SEEN = "atlas-tour";
const listeners = new Set<() => void>();

/** Index of the current stop; null without a tour. */
let stop: number | null = null;
let seen = keptText(SEEN) !== null;

/** The current stop of the tour. */
export function tourStop(): number | null {
  return stop;
}

/** Whether this reader has taken or declined the tour in this browser. */
export function tourSeen(): boolean {
  return seen;
}

/** Shows a stop of the tour, or ends it; either way the tour is not offered again. */
export function goToStop(next: number | null): void {
  stop = next;
  dontOffer();
}

/** Stops offering the tour. */
export function dontOffer(): void {
  seen = true;
  keepText(SEEN, "seen");
  for (const listener of listeners) listener();
}

/** Calls back after each change; returns a function that stops it. */
export function onTour(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
