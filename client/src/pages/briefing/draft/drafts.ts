import { labelModes } from "../../../model/address/view/viewState.ts";
import { forgetText, keepText, keptNames, keptText, parsedJson } from "../../../model/state/browserMemory.ts";
import {
  type BriefingSettings,
  figureContents,
  figureSizes,
  papers,
  sectionIds,
} from "../../../papers/briefing/Briefing.ts";

/** The settings an author has changed; the rest is proposed for each view. The key points are in the address. */
export type Draft = Partial<BriefingSettings>;

/** A draft as stored in this browser, with the key of its view. */
export interface KeptDraft {
  key: string;
  draft: Draft;
  /** Time of the last change, ISO 8601 in UTC. */
  saved: string;
}

// One key per draft, so that two tabs never overwrite each other's.
const PREFIX = "atlas-draft ";
const MOST_DRAFTS = 50;
/** Drafts the browser refused to store, kept until the page is left. */
const unsaved = new Map<string, string>();

/** The stored text of a draft: stable, as useSyncExternalStore requires; empty if there is none. */
export function draftText(key: string): string {
  return unsaved.get(PREFIX + key) ?? keptText(PREFIX + key) ?? "";
}

/** Parses a draft and drops unreadable fields. */
export function parseDraft(text: string): Draft {
  return readKept("", text)?.draft ?? {};
}

/** Stores a draft in this browser; false if it only lasts until the page is left. */
export function keepDraft({ key, draft, saved }: KeptDraft): boolean {
  const text = JSON.stringify({ draft, saved });
  // First, because listeners read the draft as soon as the browser stores it.
  unsaved.set(PREFIX + key, text);
  const done = keepText(PREFIX + key, text);
  if (done) unsaved.delete(PREFIX + key);
  for (const old of keptDrafts().slice(MOST_DRAFTS)) forgetText(PREFIX + old.key);
  return done;
}

export function forgetDraft(key: string): void {
  unsaved.delete(PREFIX + key);
  forgetText(PREFIX + key);
}

export function keptDrafts(): KeptDraft[] {
  const keys = keptNames().filter((key) => key.startsWith(PREFIX));
  return keys
    .flatMap((key) => readKept(key.slice(PREFIX.length), keptText(key) ?? "") ?? [])
    .sort((a, b) => (a.saved < b.saved ? 1 : -1));
}

function readKept(key: string, text: string): KeptDraft | null {
  const { draft, saved } = fieldsOf(parsedJson(text));
  if (typeof saved !== "string") return null;
  const { title, office, summary, keyPoints, pointHeadings, annex, sections, labels, paper, figureSize, figureOf } =
    fieldsOf(draft);
  return {
    key,
    saved,
    draft: {
      ...(typeof title === "string" ? { title } : {}),
      ...(typeof office === "string" ? { office } : {}),
      ...(typeof summary === "string" ? { summary } : {}),
      ...(Array.isArray(keyPoints) ? { keyPoints: keyPoints.filter((id) => typeof id === "string") } : {}),
      ...(Array.isArray(pointHeadings) ? { pointHeadings: headingsIn(pointHeadings) } : {}),
      ...(typeof annex === "boolean" ? { annex } : {}),
      ...(Array.isArray(sections) ? { sections: sectionIds.filter((id) => sections.includes(id)) } : {}),
      ...chosen("labels", labelModes, labels),
      ...chosen("paper", papers, paper),
      ...chosen("figureSize", figureSizes, figureSize),
      ...chosen("figureOf", figureContents, figureOf),
    },
  };
}

function headingsIn(values: readonly unknown[]): NonNullable<Draft["pointHeadings"]> {
  return values.flatMap((value) => {
    const { text, points } = fieldsOf(value);
    if (typeof text !== "string" || !Array.isArray(points)) return [];
    return [{ text, points: points.filter((id) => typeof id === "string") }];
  });
}

/** The field of a draft, if the value is a valid one. */
function chosen<Key extends string, Value extends string>(
  key: Key,
  values: readonly Value[],
  value: unknown,
): { [K in Key]?: Value } {
  const found = values.find((one) => one === value);
  // TypeScript widens a computed key to string.
  return (found === undefined ? {} : { [key]: found }) as { [K in Key]?: Value };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
