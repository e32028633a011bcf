import { isWeak, publisherKey } from "../../../rules/publishers.ts";
import type { SourceRole } from "../../../rules/sourceRoles.ts";
import type { Document, Voice } from "./voiceOf.ts";

/** A source that no point leaves out, with the voice it counts as. */
export interface VoicedSource {
  source: Document;
  voice: Voice;
}

/** Roles of the sources that no point leaves out, and their number of publishers. */
export interface Counted {
  publisher_count: number;
  /** Role by source id. */
  roles: ReadonlyMap<string, SourceRole>;
}

/**
 * Points 7 to 9: counts publishers. Weak ones count only if there is no strong one, and then as one. What repeats
 * another counts only if the publisher that it repeats does not count already.
 */
export function countVoices(voiced: readonly VoicedSource[]): Counted {
  const strong = voiced.filter(({ voice }) => !isWeak(voice.kind));
  const counting = strong.length > 0 ? strong : voiced;
  const roles = new Map<string, SourceRole>(voiced.map(({ source }) => [source.id, "weak"]));
  const publishers = new Set<string>();
  for (const { source, voice } of [...counting].sort(ownTextFirst)) {
    const key = publisherKey(voice.publisher);
    roles.set(source.id, voice.repeated && publishers.has(key) ? "retells" : "counts");
    publishers.add(key);
  }
  return { publisher_count: strong.length > 0 ? publishers.size : Math.min(publishers.size, 1), roles };
}

function ownTextFirst(a: VoicedSource, b: VoicedSource): number {
  return Number(a.voice.repeated) - Number(b.voice.repeated);
}
