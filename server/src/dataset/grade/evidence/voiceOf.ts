import { publisherKey } from "../../../rules/publishers.ts";
import type { PublisherRow, RelayRow, SourceRow } from "../../check/checkedDataset.ts";

/** A source as the rule sees it. */
export type Document = Pick<SourceRow, "id" | "publisher" | "publisher_entity" | "repeats">;

/** Whose words a source carries: a publisher as the register has it, and the organisation that speaks, if any. */
export interface Voice
  extends Pick<SourceRow, "publisher" | "publisher_entity">,
    Pick<PublisherRow, "kind" | "country" | "controlled_by"> {
  /** Whether the source repeats the words of another. */
  repeated: boolean;
}

/** One retelling by a source in the claim that is graded. */
export type Relay = Pick<RelayRow, "after" | "speaker">;

/** Finds what a source retells in the claim that is graded; undefined if the register has nothing. */
export type RelayOf = (source: string) => Relay | undefined;

/** Finds sources by id, and publishers in the register. */
export interface Originals {
  sourceOf(id: string): Document | undefined;
  register: Register;
}

/**
 * Whose words a source carries in a claim. Point 8: one that retells or reprints another, always or in this claim, counts
 * as the voice of that one. A publisher without a row in the register, as own data may have it, is of unknown kind.
 */
export function voiceOf(source: Document, originals: Originals, relayOf: RelayOf = () => undefined): Voice {
  const { publisher, publisher_entity } = firstText(source, originals, relayOf);
  const {
    kind = "unknown",
    country = null,
    controlled_by = null,
  } = originals.register.get(publisherKey(publisher)) ?? {};
  const repeated = source.repeats !== null || relayOf(source.id) !== undefined;
  return { publisher, publisher_entity, kind, country, controlled_by, repeated };
}

/**
 * The text that a source repeats, through any number of steps; the data check refuses cycles. If only its publisher is
 * named, nothing says who speaks in it, so the mark on the source that repeats it holds. A speaker whom the claim's
 * register names speaks whatever is repeated.
 */
function firstText(
  source: Document,
  originals: Originals,
  relayOf: RelayOf,
): Pick<Document, "publisher" | "publisher_entity"> {
  const relay = relayOf(source.id);
  const after = relay?.after ?? source.repeats;
  const text = after === null ? source : repeatedText(source, after, { originals, relayOf });
  return { publisher: text.publisher, publisher_entity: relay?.speaker ?? text.publisher_entity };
}

function repeatedText(
  { publisher_entity }: Document,
  after: string,
  { originals, relayOf }: { originals: Originals; relayOf: RelayOf },
): Pick<Document, "publisher" | "publisher_entity"> {
  const original = originals.sourceOf(after);
  return original === undefined ? { publisher: after, publisher_entity } : firstText(original, originals, relayOf);
}

/** A publisher as grading sees it, and a note if there is one. */
type RegisteredPublisher = Pick<PublisherRow, "kind" | "country" | "controlled_by"> &
  Partial<Pick<PublisherRow, "note">>;

type Register = Pick<ReadonlyMap<string, RegisteredPublisher>, "get">;

/** Makes the register; of own data that repeat a publisher, the first row counts. */
export function registerOf(publishers: readonly PublisherRow[]): Register {
  return new Map(publishers.toReversed().map((row) => [publisherKey(row.publisher), row]));
}
