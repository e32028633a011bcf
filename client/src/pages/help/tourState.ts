import { keepText, keptText } from "../../model/state/browserMemory.ts";
import { createSignal } from "../../model/state/signal.ts";

const SEEN = "atlas-tour";

/** Index of the current stop; null without a tour. */
export const tourStop = createSignal<number | null>(null);

/** The address of the reader before the tour opened a page. */
export const tourHome = createSignal<string | null>(null);

/** Whether this reader has taken or declined the tour in this browser. */
export const tourSeen = createSignal(keptText(SEEN) !== null);

/** Shows a stop of the tour, or ends it; either way the tour is not offered again. */
export function goToStop(next: number | null): void {
  tourStop.set(next);
  dontOffer();
}

export function dontOffer(): void {
  keepText(SEEN, "seen");
  tourSeen.set(true);
}
