import { publisherKey } from "../../../rules/publishers.ts";
import type { PublisherRow, SourceRow } from "../../check/checkedDataset.ts";

/** A source as the rule sees it. */
export type Document = Pick<SourceRow, "id" | "publisher" | "publisher_entity" | "repeats">;

/** Whose words a source carries: a publisher as the register has it, and the organisation that speaks, if any. */
export interface Voice
  extends Pick<SourceRow, "publisher" | "publisher_entity">,
    Pick<PublisherRow, "kind" | "country" | "controlled_by"> {
  /** Whether the source repeats the words of another. */
  repeated: boolean;
}

/** Finds sources by id, and publishers in the register. */
export interface Originals {
  sourceOf(id: string): Document | undefined;
  register: Register;
}

/**
 * Whose words a source carries. Point 8: one that retells or reprints another counts as the voice of that one. A
 * publisher without a row in the register, as own data may have it, is of unknown kind.
 */
export function voiceOf(source: Document, originals: Originals): Voice {
  const { publisher, publisher_entity } = firstText(source, originals);
  const {
    kind = "unknown",
    country = null,
    controlled_by = null,
  } = originals.register.get(publisherKey(publisher)) ?? {};
  return { publisher, publisher_entity, kind, country, controlled_by, repeated: source.repeats !== null };
}

/**
 * The text that a source repeats, through any number of steps; the data check refuses cycles. If only its publisher is
 * named, nothing says who speaks in it, so the mark on the source that repeats it holds.
 */
function firstText(source: Document, originals: Originals): Pick<Document, "publisher" | "publisher_entity"> {
  if (source.repeats === null) return source;
  const original = originals.sourceOf(source.repeats);
  if (original !== undefined) return firstText(original, originals);
  return { publisher: source.repeats, publisher_entity: source.publisher_entity };
}

/** A publisher as grading sees it, and a note if there is one. */
type RegisteredPublisher = Pick<PublisherRow, "kind" | "country" | "controlled_by"> &
  Partial<Pick<PublisherRow, "note">>;

type Register = Pick<ReadonlyMap<string, RegisteredPublisher>, "get">;

/** Makes the register; of own data that repeat a publisher, the first row counts. */
export function registerOf(publishers: readonly PublisherRow[]): Register {
  return new Map(publishers.toReversed().map((row) => [publisherKey(row.publisher), row]));
}
