import { forgetText, keepText } from "../../../model/state/browserMemory.ts";
import { keptList } from "../../../model/state/keptList.ts";
import { parsedJson } from "../../../model/state/parsedJson.ts";
import { isSubject, type NoteDraft } from "./Note.ts";

/** One name each, so that two tabs do not overwrite each other's. */
const PREFIX = "atlas-note-";

/** The notes that are being written in this browser; a stable array until one changes. */
export const keptNoteDrafts = keptList(PREFIX, (texts) => texts.map(parsedJson).filter(isNoteDraft));

/** Keeps what was typed. */
export function keepNoteDraft(draft: NoteDraft): void {
  keepText(PREFIX + draft.id, JSON.stringify(draft));
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
