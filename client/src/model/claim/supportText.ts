import type { Claim, Entity, Source } from "@atlas/server/contract";
import { isWeak } from "@atlas/server/publishers";
import { listWords, withAside } from "../words/listWords.ts";
import { listPublishers } from "./listPublishers.ts";
import { relays, speakerName } from "./ownWord.ts";
import { reasonStrings } from "./reasonStrings.ts";
import { voiceOf } from "./source/voiceOf.ts";

/** The publishers that count for a claim, by name; empty if there are none. `sources` are those that count. */
export function supportText(claim: Claim, sources: readonly Source[], entities: ReadonlyMap<string, Entity>): string {
  const voices = byVoice(sources);
  if (voices.size === 0) return "";
  const weak = sources.every((source) => isWeak(voiceOf(source).kind));
  const names = [...voices].map(([publisher, texts]) => nameOf(publisher, texts, { weak, entities }));
  const listed = listPublishers(names);
  if (weak) return reasonStrings.weak(names.length, listed);
  const documents = names.length === 1 && sources.length > 1 ? reasonStrings.documents(sources.length) : "";
  const capped = names.length > 1 && claim.evidence === "single-source" ? cap(claim) : "";
  return `${reasonStrings.strong(names.length, listed)}${documents}${capped}`;
}

/** The sources by the publisher whose words they carry. */
function byVoice(sources: readonly Source[]): Map<string, Source[]> {
  const voices = new Map<string, Source[]>();
  for (const source of sources) {
    const voice = voiceOf(source).publisher;
    voices.set(voice, [...(voices.get(voice) ?? []), source]);
  }
  return voices;
}

/** A publisher with what a reader must know of it: its kind if it is weak, who repeats it, and whose words it relays. */
function nameOf(
  publisher: string,
  texts: readonly Source[],
  { weak, entities }: { weak: boolean; entities: ReadonlyMap<string, Entity> },
): string {
  const [first] = texts;
  if (first === undefined) return publisher;
  if (first.publisher !== publisher) return reasonStrings.repeatedBy(publisher, first.publisher);
  const speakers = texts.every(relays) ? new Set(texts.flatMap(({ publisher_entity }) => publisher_entity ?? [])) : [];
  const names = [...speakers].map((id) => speakerName(id, entities)).filter((name) => name !== publisher);
  if (names.length > 0) return reasonStrings.relaying(publisher, listWords(names));
  return weak ? withAside(publisher, reasonStrings.weakKind(voiceOf(first).kind)) : publisher;
}

/** Why several publishers count as one. */
function cap({ caveats }: Claim): string {
  return caveats.includes("relay-unmarked") ? reasonStrings.oneAsRelays : reasonStrings.oneAsWeak;
}
