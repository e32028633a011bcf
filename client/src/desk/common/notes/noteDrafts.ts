import { forgetText, keepText, keptNames, keptText } from "../../../browser/browserMemory.ts";
import { parsedJson } from "../../../browser/parsedJson.ts";
import { isSubject, type NoteDraft } from "./Note.ts";

/** One name each, so that two tabs do not overwrite each other's. */
const PREFIX = "atlas-note-";
let read: { text: string; drafts: readonly NoteDraft[] } = { text: "", drafts: [] };

/** The notes that are being written in this browser; a stable array until one changes. */
export function keptNoteDrafts(): readonly NoteDraft[] {
  const texts = keptNames()
    .filter((name) => name.startsWith(PREFIX))
    .toSorted()
    .map((name) => keptText(name) ?? "");
  const text = texts.join("\n");
  if (text !== read.text) read = { text, drafts: texts.map(parsedJson).filter(isNoteDraft) };
  return read.drafts;
}

/** Keeps what was typed; false if this browser stores nothing. */
export function keepNoteDraft(draft: NoteDraft): boolean {
  return keepText(PREFIX + draft.id, JSON.stringify(draft));
}

/** Drops what was typed. */
export function forgetNoteDraft(id: string): void {
  forgetText(PREFIX + id);
}

function isNoteDraft(value: unknown): value is NoteDraft {
  if (typeof value !== "object" || value === null) return false;
  // Any object has some of these as unknown values.
  const { id, about, target, text, tag } = value as Partial<Record<keyof NoteDraft, unknown>>;
  return (
    [id, target, text].every((one) => typeof one === "string") &&
    isSubject(about) &&
    (tag === null || typeof tag === "string")
  );
}
