import type { Cells, SentRow } from "@atlas/server/contract";
import { parsedJson } from "../../model/state/parsedJson.ts";

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
