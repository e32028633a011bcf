import { forgetText, keepText, keptNames, keptText, onKept } from "../../model/state/browserMemory.ts";
import { keptList } from "../../model/state/keptList.ts";
import { type Draft, parseDraft } from "./Draft.ts";

/** One name each, so that two tabs with two drafts do not overwrite each other. */
const PREFIX = "atlas-draft-";
const DAY_MS = 86_400_000;

/** The drafts in this browser in which something was written, the last changed first; a stable array until one changes. */
export const keptDrafts = keptList(PREFIX, (texts) =>
  texts
    .flatMap((text) => parseDraft(text) ?? [])
    .filter(isTouched)
    .toSorted((a, b) => b.changed.localeCompare(a.changed)),
);

/** One draft, also one in which nothing was written; null if this browser does not have it. */
export function keptDraft(id: string): Draft | null {
  return parseDraft(keptText(PREFIX + id));
}

/** Keeps a draft; false if this browser stores nothing. */
export function keepDraft(draft: Draft): boolean {
  return keepText(PREFIX + draft.id, JSON.stringify(draft));
}

/** Drops a draft. */
export function forgetDraft(id: string): void {
  forgetText(PREFIX + id);
}

/** Drops drafts that were opened a day ago or earlier and in which nothing was written. */
export function forgetUntouched(now: Date): void {
  for (const name of keptNames().filter((one) => one.startsWith(PREFIX))) {
    const draft = parseDraft(keptText(name));
    if (draft && !isTouched(draft) && now.getTime() - Date.parse(draft.started) > DAY_MS) forgetText(name);
  }
}

/** Calls back after each change of the drafts; returns the way to stop. */
export const onDrafts = onKept;

/** Calls back when another tab changed or dropped a draft, with it as it is now; returns the way to stop. */
export function onDraftElsewhere(id: string, listener: (draft: Draft | null) => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    // Without a name, everything was removed.
    if (key === null || key === PREFIX + id) listener(keptDraft(id));
  };
  window.addEventListener("storage", onStorage);
  return () => window.removeEventListener("storage", onStorage);
}

/** Whether anything was written in a draft since it was begun. */
export function isTouched({ started, changed }: Draft): boolean {
  return changed !== started;
}
