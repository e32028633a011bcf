import { createSignal } from "../../model/state/signal.ts";

/** The address of the briefing of the answer on the page; null if there is no answer, or one too large for a briefing. */
export const briefingOfAnswer = createSignal<string | null>(null);

/** The address under which the answer on the page can be watched, and its claims; null if there is none. */
export const answerWatched = createSignal<{ address: string; claims: readonly string[] } | null>(null);
