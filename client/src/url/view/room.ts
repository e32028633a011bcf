import { createSignal } from "../../browser/signal.ts";
import { MAX_STEPS } from "./steps.ts";
import type { ViewState } from "./viewState.ts";

/** Longest query of a view: the server takes 64 KiB, with all that a browser sends along. */
export const LONGEST_QUERY = 60_000;

/** Whether the last change was refused because the address is full. */
export const isFull = createSignal(false);

/**
 * Whether there is room in the address for a view and its query; where it has none already, for one that takes less. It
 * is noted: where there was none the page says so, until something is done that has.
 */
export function admit({ steps }: ViewState, query: string, before: string): boolean {
  isFull.set(steps.length > MAX_STEPS || query.length > Math.max(LONGEST_QUERY, before.length));
  return !isFull.value();
}
