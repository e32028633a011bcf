import { createSignal } from "../../model/state/signal.ts";
import type { Draft } from "./Draft.ts";

/** A claim that this page has saved: by which change of the desk, and what was written. */
export interface JustSavedClaim {
  claim: string;
  change: number;
  draft: Draft;
}

/** The claim that this page saved last, whose card offers to undo it; null if none. */
export const justSaved = createSignal<JustSavedClaim | null>(null);
