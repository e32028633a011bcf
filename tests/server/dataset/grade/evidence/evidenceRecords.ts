import type { Document, Voice } from "../../../../../server/src/dataset/grade/evidence/voiceOf.ts";

/** The voice of an independent newspaper, except for what a test is about. */
export function voiceWith(pinned: Partial<Voice> = {}): Voice {
  return {
    publisher: "Reuters",
    publisher_entity: null,
    kind: "news",
    country: "GB",
    controlled_by: null,
    repeated: false,
    ...pinned,
  };
}

/** A source with a text of its own in which nobody speaks, except for what a test is about; its id follows its publisher. */
export function documentOf(publisher: string, pinned: Partial<Document> = {}): Document {
  return { id: publisher.toLowerCase(), publisher, publisher_entity: null, repeats: null, ...pinned };
}
