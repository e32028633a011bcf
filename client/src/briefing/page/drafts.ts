import { forgetText, keepText, keptNames, keptText } from "../../browser/browserMemory.ts";
import { parsedJson } from "../../browser/parsedJson.ts";
import { labelModes } from "../../url/view/viewState.ts";
import { type BriefingSettings, figureSizes, papers, sectionIds } from "../settings.ts";

/** What an author has changed of the settings that are proposed for a view. */
export type Draft = Partial<BriefingSettings>;

/** A draft as this browser keeps it: for which view, and since when. */
export interface KeptDraft {
  key: string;
  draft: Draft;
  /** Moment of its last change, ISO 8601 in UTC. */
  saved: string;
}

// Each draft under a key of its own, so that two pages never write over each other's.
const PREFIX = "atlas-draft ";
const MOST_DRAFTS = 50;
const listeners = new Set<() => void>();
/** What a browser that keeps nothing holds until the page is left. */
const held = new Map<string, string>();

/** What is kept for a view, as text: the same as long as nothing changes. Empty where there is nothing. */
export function draftText(key: string): string {
  return held.get(PREFIX + key) ?? keptText(PREFIX + key) ?? "";
}

/** Reads the text of a draft; whatever it cannot read it leaves out. */
export function parseDraft(text: string): Draft {
  return readKept("", text)?.draft ?? {};
}

/** Keeps a draft on this machine; false where the browser holds it only until the page is left. */
export function keepDraft({ key, draft, saved }: KeptDraft): boolean {
  const text = JSON.stringify({ draft, saved });
  const done = keepText(PREFIX + key, text);
  if (done) held.delete(PREFIX + key);
  else held.set(PREFIX + key, text);
  for (const old of keptDrafts().slice(MOST_DRAFTS)) forgetText(PREFIX + old.key);
  tell();
  return done;
}

/** Forgets the draft of a view. */
export function forgetDraft(key: string): void {
  held.delete(PREFIX + key);
  forgetText(PREFIX + key);
  tell();
}

/** All drafts on this machine, the last changed first. */
export function keptDrafts(): KeptDraft[] {
  const keys = keptNames().filter((key) => key.startsWith(PREFIX));
  return keys
    .flatMap((key) => readKept(key.slice(PREFIX.length), keptText(key) ?? "") ?? [])
    .sort((a, b) => (a.saved < b.saved ? 1 : -1));
}

/** Calls back after each change, in this tab or another; returns the way to stop. */
export function onDrafts(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

function readKept(key: string, text: string): KeptDraft | null {
  const { draft, saved } = fieldsOf(parsedJson(text));
  if (typeof saved !== "string") return null;
  const { title, summary, sections, labels, paper, figureSize } = fieldsOf(draft);
  return {
    key,
    saved,
    draft: {
      ...(typeof title === "string" ? { title } : {}),
      ...(typeof summary === "string" ? { summary } : {}),
      ...(Array.isArray(sections) ? { sections: sectionIds.filter((id) => sections.includes(id)) } : {}),
      ...chosen("labels", labelModes, labels),
      ...chosen("paper", papers, paper),
      ...chosen("figureSize", figureSizes, figureSize),
    },
  };
}

/** The field of a draft, if what was read is one of its values. */
function chosen<Key extends string, Value extends string>(
  key: Key,
  values: readonly Value[],
  value: unknown,
): { [K in Key]?: Value } {
  const found = values.find((one) => one === value);
  // A computed key is no more than a string to the compiler.
  return (found === undefined ? {} : { [key]: found }) as { [K in Key]?: Value };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
