import { createSignal } from "../../browser/signal.ts";
import type { Draft } from "./Draft.ts";

/** The claim that this page saved last, whose card offers to undo it; null if none. */
export const justSaved = createSignal<{ claim: string; change: number; draft: Draft } | null>(null);
