import type { Source } from "@atlas/server/contract";

/** A row of publishers.csv. */
export interface Publisher {
  publisher: string;
  kind: Source["publisher_kind"];
  country: string | null;
  controlled_by: string | null;
  note: string | null;
}

/** The publishers of sources, and those that they repeat, each once. */
export function publishersOf(sources: readonly Source[]): Publisher[] {
  const rows = new Map<string, Publisher>();
  for (const source of sources) {
    rows.set(source.publisher, {
      publisher: source.publisher,
      kind: source.publisher_kind,
      country: source.publisher_country,
      controlled_by: source.publisher_controlled_by,
      note: source.publisher_note,
    });
  }
  for (const { repeated_publisher, repeated_kind, repeated_country, repeated_controlled_by } of sources) {
    // A publisher without a source here: its note is in no source.
    if (repeated_publisher === null || rows.has(repeated_publisher)) continue;
    rows.set(repeated_publisher, {
      publisher: repeated_publisher,
      kind: repeated_kind ?? "unknown",
      country: repeated_country,
      controlled_by: repeated_controlled_by,
      note: null,
    });
  }
  return [...rows.values()];
}
