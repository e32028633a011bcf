import type { Source } from "@atlas/server/contract";

/** A row of publishers.csv. */
export interface Publisher {
  publisher: string;
  kind: Source["publisher_kind"];
  country: string | null;
  controlled_by: string | null;
}

/** The publishers of sources, and those that they repeat, each once. */
export function publishersOf(sources: readonly Source[]): Publisher[] {
  const all = sources.flatMap((source): Publisher[] => [
    {
      publisher: source.publisher,
      kind: source.publisher_kind,
      country: source.publisher_country,
      controlled_by: source.publisher_controlled_by,
    },
    ...(source.repeated_publisher === null
      ? []
      : [
          {
            publisher: source.repeated_publisher,
            kind: source.repeated_kind ?? "unknown",
            country: source.repeated_country,
            controlled_by: source.repeated_controlled_by,
          },
        ]),
  ]);
  return [...new Map(all.map((one) => [one.publisher, one])).values()];
}
