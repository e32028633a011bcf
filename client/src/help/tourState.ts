import { keepText, keptText } from "../browser/browserMemory.ts";

const SEEN = "atlas-tour";
const listeners = new Set<() => void>();

/** Number of the stop that is shown; null while there is no tour. */
let stop: number | null = null;
let seen = keptText(SEEN) !== null;

/** The stop of the tour that is shown. */
export function tourStop(): number | null {
  return stop;
}

/** Whether this reader has taken the tour in this browser, or declined it. */
export function tourSeen(): boolean {
  return seen;
}

/** Shows a stop of the tour, or ends it; either way it need not be offered again. */
export function goToStop(next: number | null): void {
  stop = next;
  dontOffer();
}

/** Offers the tour no more. */
export function dontOffer(): void {
  seen = true;
  keepText(SEEN, "seen");
  for (const listener of listeners) listener();
}

/** Calls back after each change; returns the way to stop. */
export function onTour(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
