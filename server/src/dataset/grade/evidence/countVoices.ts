import { isWeak, publisherKey } from "../../../rules/publishers.ts";
import type { SourceRole } from "../../../rules/sourceRoles.ts";
import type { Document, Voice } from "./voiceOf.ts";

/** A source that no point leaves out, with the voice it counts as. */
export interface VoicedSource {
  source: Document;
  voice: Voice;
}

/** Roles of the sources that no point leaves out, and their number of voices. */
export interface Counted {
  publisher_count: number;
  /** Whether one of them is strong. */
  hasStrong: boolean;
  /** Role by source id. */
  roles: ReadonlyMap<string, SourceRole>;
}

/**
 * Points 7 to 9: counts voices. A speaker is one, under however many publishers; without a speaker the publisher is. Weak
 * ones count only if there is no strong one, and then as one. Another text of a voice that counts already counts with it
 * if it is its own, and adds nothing if it repeats that voice.
 */
export function countVoices(voiced: readonly VoicedSource[]): Counted {
  const strong = voiced.filter(({ voice }) => !isWeak(voice.kind));
  const hasStrong = strong.length > 0;
  const roles = new Map<string, SourceRole>(voiced.map(({ source }) => [source.id, "weak"]));
  const voices = new Set<string>();
  for (const { source, voice } of [...(hasStrong ? strong : voiced)].sort(ownTextFirst)) {
    const key = voiceKey(voice);
    roles.set(source.id, voice.repeated && voices.has(key) ? "retells" : "counts");
    voices.add(key);
  }
  return { publisher_count: hasStrong ? voices.size : Math.min(voices.size, 1), hasStrong, roles };
}

function voiceKey({ publisher_entity, publisher }: Voice): string {
  return publisher_entity === null ? `publisher ${publisherKey(publisher)}` : `speaker ${publisher_entity}`;
}

function ownTextFirst(a: VoicedSource, b: VoicedSource): number {
  return Number(a.voice.repeated) - Number(b.voice.repeated);
}
