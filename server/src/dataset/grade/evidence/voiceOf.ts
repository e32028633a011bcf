import { publisherKey } from "../../check/publisherKey.ts";
import type { Register } from "../register.ts";
import type { Document, Voice } from "./Voice.ts";

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
