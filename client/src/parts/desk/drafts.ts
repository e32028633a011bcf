import type { Cells, SentRow } from "@atlas/server/contract";
import { useSyncExternalStore } from "react";
import {
  forgetText,
  keepText,
  keptList,
  keptNames,
  keptText,
  onKept,
  parsedJson,
} from "../../model/state/browserMemory.ts";

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

/** A claim of one's own that is being written, with the rows that it needs and nobody has yet. */
export interface Draft {
  /** The id of the claim, chosen when the draft is begun. */
  id: string;
  /** The state of the desk's row that it changes; null for a claim that the desk does not have. */
  tag: string | null;
  /** The columns of a dossier, as the CSV file holds them. */
  claim: Cells;
  /** Entities, sources and publishers of one's own. */
  rows: SentRow[];
  /** Why it overrides the claim of the data set with this id, empty until it is said; null for a claim of one's own. */
  override: string | null;
  /** Whether the statement is in the writer's own words and no longer follows the sentence. */
  ownWords: boolean;
  /** Address of the reading from whose sentence it was begun, to which its writer returns. */
  from?: string;
  /** When it was begun and last changed, ISO 8601; equal until something is typed. */
  started: string;
  changed: string;
}

/** The draft in a stored text; null if it is none. */
export function parseDraft(text: string | null): Draft | null {
  const value = text === null ? null : parsedJson(text);
  return isDraft(value) ? value : null;
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  // Any object has some of these as unknown values.
  const { id, tag, claim, rows, override, ownWords, started, changed } = value as Partial<Record<keyof Draft, unknown>>;
  return (
    [id, started, changed].every((text) => typeof text === "string") &&
    [tag, override].every((text) => text === null || typeof text === "string") &&
    typeof ownWords === "boolean" &&
    isCells(claim) &&
    Array.isArray(rows) &&
    rows.every(isSentRow)
  );
}

function isSentRow(value: unknown): value is SentRow {
  if (typeof value !== "object" || value === null) return false;
  if (!("table" in value) || !("tag" in value) || !("cells" in value)) return false;
  return (
    typeof value.table === "string" && (value.tag === null || typeof value.tag === "string") && isCells(value.cells)
  );
}

function isCells(value: unknown): value is Cells {
  return typeof value === "object" && value !== null && Object.values(value).every((cell) => typeof cell === "string");
}

/** The drafts in this browser in which something was written, the last changed first. */
export function useDrafts(): readonly Draft[] {
  return useSyncExternalStore(onKept, keptDrafts);
}
