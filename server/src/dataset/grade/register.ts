import type { PublisherRow } from "../check/checkedDataset.ts";
import { publisherKey } from "../check/publisherKey.ts";

/** What grading needs of a publisher, and a note if there is one. */
type RegisteredPublisher = Pick<PublisherRow, "kind" | "country" | "controlled_by"> &
  Partial<Pick<PublisherRow, "note">>;

/** The register of publishers, by `publisherKey`. */
export type Register = Pick<ReadonlyMap<string, RegisteredPublisher>, "get">;

/** Makes the register; of own data that repeat a publisher, the first row counts. */
export function registerOf(publishers: readonly PublisherRow[]): Register {
  return new Map(publishers.toReversed().map((row) => [publisherKey(row.publisher), row]));
}
