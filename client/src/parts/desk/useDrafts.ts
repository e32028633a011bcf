import { useSyncExternalStore } from "react";
import type { Draft } from "./Draft.ts";
import { keptDrafts, onDrafts } from "./drafts.ts";

/** The drafts in this browser in which something was written, the last changed first. */
export function useDrafts(): readonly Draft[] {
  return useSyncExternalStore(onDrafts, keptDrafts);
}
