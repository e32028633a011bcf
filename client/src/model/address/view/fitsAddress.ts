import { createSignal } from "../../state/signal.ts";
import { MAX_STEPS } from "./steps.ts";
import type { ViewState } from "./viewState.ts";

/** Longest query of a view: the server accepts 64 KiB including headers. */
export const LONGEST_QUERY = 60_000;

/** Whether the last change was refused because the address is full. */
export const isFull = createSignal(false);

/**
 * Whether a view has no step too many, and its address is short enough or no longer than the current one. Notes a
 * refusal, which shows until a view fits.
 */
export function fitsAddress({ steps }: ViewState, query: string, before: string): boolean {
  isFull.set(steps.length > MAX_STEPS || query.length > Math.max(LONGEST_QUERY, before.length));
  return !isFull.value();
}
