import type { Claim, Entity, Source } from "@atlas/server/contract";
import { isWeak } from "@atlas/server/publishers";
import { listSome, listWords, withAside } from "../words/listWords.ts";
import { kinNames, relays, speakerName } from "./ownWord.ts";
import { reasonStrings, reasonStrings as words } from "./reasonStrings.ts";
import { asIn } from "./source/asIn.ts";
import { voiceOf } from "./source/voiceOf.ts";
import { stateMatter } from "./stateMatter.ts";
import { sourceWords } from "./strings.ts";

/** The reason for a claim's grade, in words: which publishers count, and which sources are left out and why. */
export function evidenceReason(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  entities: ReadonlyMap<string, Entity>,
): string {
  const cited = claim.sources.flatMap((id, place): SupportingSource[] => {
    const source = sources.get(id);
    return source === undefined ? [] : [{ source: asIn(claim, source), role: claim.source_roles[place] ?? "counts" }];
  });
  if (claim.evidence === "assessed") return reasonStrings.assessed(cited.length);
  const support = supportText(claim, counting(cited), entities);
  const parts =
    claim.evidence === "disputed"
      ? [doubt(claim, sources), support === "" ? reasonStrings.unsupported : reasonStrings.supportedBy(support)]
      : [reasonStrings.start(support || reasonStrings.unsupported)];
  return reasonStrings.reason(parts, leftOut(claim, cited, entities));
}

function counting(cited: readonly SupportingSource[]): Source[] {
  return cited.flatMap(({ source, role }) => (role === "counts" ? source : []));
}

function doubt(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const publishersOf = (ids: readonly string[]) => new Set(ids.flatMap((id) => sources.get(id)?.publisher ?? []));
  const alsoFor = publishersOf(claim.sources);
  // A publisher cited on both sides must not seem to contradict itself in one document.
  const names = [...publishersOf(claim.disputed_by)].map((name) =>
    alsoFor.has(name) ? reasonStrings.anotherDocument(name) : name,
  );
  return reasonStrings.doubt(listPublishers(names), names.length);
}

/** A source that supports a claim, and how it counts. */
interface SupportingSource {
  source: Source;
  role: Claim["source_roles"][number];
}

/** The sources of a claim that are left out and why, a clause for each reason. */
export function leftOut(
  claim: Claim,
  cited: readonly SupportingSource[],
  entities: ReadonlyMap<string, Entity>,
): string[] {
  const groups = new Map<string, SupportingSource[]>();
  for (const one of cited.filter(({ role }) => role !== "counts")) {
    const key = `${one.role} ${detailOf(one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => clauseOf(group, claim, entities));
}

/** The detail shared by sources with one role that are named in one clause. */
function detailOf({ role, source }: SupportingSource): unknown {
  const { publisher, kind, country, controller, repeated } = voiceOf(source);
  if (role === "kin") return repeated ? "repeated" : [relays(source), source.kind === "interview"];
  if (role === "controlled") return repeated ? "repeated" : controller;
  if (role === "state-media") return country;
  if (role === "retells") return [publisher, publisher === source.publisher];
  return role === "own-word" || role === "weak" ? kind : "";
}

/** One clause on sources that are left out for the same reason. */
function clauseOf(group: readonly SupportingSource[], claim: Claim, entities: ReadonlyMap<string, Entity>): string {
  const [first] = group;
  if (first === undefined) return "";
  const sources = group.map(({ source }) => source);
  const { role, source } = first;
  const voice = voiceOf(source);
  const each = [...new Set(sources.map(role === "retells" ? ({ publisher }) => publisher : nameOf))];
  const [names, count] = [listPublishers(each), each.length];
  const kin = (ids: readonly (string | null)[]) =>
    kinNames([...new Set(ids.flatMap((id) => id ?? []))], claim, entities);
  switch (role) {
    case "kin": {
      if (voice.repeated) return words.interested(names, count);
      const speakers = kin(sources.map(({ publisher_entity }) => publisher_entity));
      if (source.kind === "interview") return words.interview(sources.length, speakers);
      return relays(source) ? words.relays(names, count, speakers) : words.documentsOf(sources.length, speakers);
    }
    case "controlled":
      return voice.repeated ? words.interested(names, count) : words.controlled(names, kin([voice.controller]));
    case "own-word":
      return voice.kind === "wire-release" ? words.release(names, count) : words.companyPage(names, count);
    case "state-media":
      return words.stateMedia(names, count, sourceWords.matters[stateMatter(claim, voice.country, entities)]);
    case "weak":
      return words.weakBeside(names, count, voice.kind);
    case "retells":
      return voice.publisher === source.publisher
        ? words.repeatsItself(names)
        : words.retells(names, count, voice.publisher);
    case "failed-check":
      return words.failedCheck(names);
    case "counts":
      return "";
  }
}

/** A publisher with the one whose words it repeats, if any. */
function nameOf({ publisher, repeated_publisher }: Source): string {
  return repeated_publisher === null ? publisher : words.repeating(publisher, repeated_publisher);
}

/** The publishers that count for a claim, by name; empty if there are none. `sources` are those that count. */
function supportText(claim: Claim, sources: readonly Source[], entities: ReadonlyMap<string, Entity>): string {
  const voices = byVoice(sources);
  if (voices.size === 0) return "";
  const weak = sources.every((source) => isWeak(voiceOf(source).kind));
  const names = [...voices].map(([publisher, texts]) => voiceName(publisher, texts, { weak, entities }));
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
function voiceName(
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

/** Publishers named before the rest are counted. */
const MOST_NAMED = 4;

function listPublishers(names: readonly string[]): string {
  return listSome(names, MOST_NAMED);
}
