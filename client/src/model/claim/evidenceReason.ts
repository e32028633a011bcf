import type { Claim, Entity, Source } from "@atlas/server/contract";
import { isWeak, publisherKey } from "@atlas/server/publishers";
import { listClauses, listNames, listSome, withAside } from "../words/listWords.ts";
import { disputeText } from "./disputeText.ts";
import { kinNames, relays, speakerName } from "./ownWord.ts";
import { reasonStrings as words } from "./reasonStrings.ts";
import { asIn } from "./source/asIn.ts";
import { voiceOf } from "./source/voiceOf.ts";
import { stateMatter } from "./stateMatter.ts";
import { wholeWord } from "./statement.ts";
import { sourceWords } from "./strings.ts";

/** The reason for a claim's grade, in words: which publishers count, and which sources are left out and why. */
export function evidenceReason(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  entities: ReadonlyMap<string, Entity>,
): string {
  const cited = claim.sources.flatMap((id, place): SupportingSource[] => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const as = asIn(claim, source);
    const isHere =
      as.repeated_publisher !== source.repeated_publisher || as.publisher_entity !== source.publisher_entity;
    return [{ source: as, role: claim.source_roles[place] ?? "counts", isHere }];
  });
  const dispute = disputeText(claim, sources);
  if (claim.evidence === "assessed") return words.reason([words.assessed(cited.length), dispute], []);
  const word = wholeWord(claim);
  const support = supportText(claim, counting(cited), entities);
  const voices = words.start(support || words.unsupported) + (word === null ? "" : words.allOf(word, support !== ""));
  return words.reason([voices, dispute], leftOut(claim, cited, entities));
}

function counting(cited: readonly SupportingSource[]): Source[] {
  return cited.flatMap(({ source, role }) => (role === "counts" ? source : []));
}

/** A source that supports a claim, and how it counts. */
interface SupportingSource {
  source: Source;
  role: Claim["source_roles"][number];
  /** Whether it carries another's word in this claim only. */
  isHere: boolean;
}

/** The sources of a claim that are left out and why, a clause for each reason. */
export function leftOut(
  claim: Claim,
  cited: readonly SupportingSource[],
  entities: ReadonlyMap<string, Entity>,
): string[] {
  const groups = new Map<string, SupportingSource[]>();
  for (const one of cited.filter(({ role }) => role !== "counts")) {
    const key = `${one.role} ${one.isHere} ${detailOf(one)}`;
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
  if (role === "retells") return [source.publisher_entity ?? publisher, publisher === source.publisher];
  return role === "own-word" || role === "weak" ? kind : "";
}

/** One clause on sources that are left out for the same reason. */
function clauseOf(group: readonly SupportingSource[], claim: Claim, entities: ReadonlyMap<string, Entity>): string {
  const [first] = group;
  if (first === undefined) return "";
  const sources = group.map(({ source }) => source);
  const { role, source, isHere } = first;
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
      return relays(source)
        ? words.relays(names, count, { speakers, isHere })
        : words.documentsOf(sources.length, speakers);
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
        : words.retells(names, count, { original: originalOf(source, entities), isHere });
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
  const names = [...voices.values()].map((texts) => voiceName(texts, { weak, entities }));
  const listed = listVoices(names);
  if (weak) return words.weak(names.length, listed);
  const documents = names.length === 1 && sources.length > 1 ? words.documents(sources.length) : "";
  const capped = names.length > 1 && claim.evidence === "single-source" ? cap(claim) : "";
  return words.strong(names.length, listed, capped) + documents;
}

/** The sources by voice: by the speaker, under however many publishers, or else by the publisher. */
function byVoice(sources: readonly Source[]): Map<string, Source[]> {
  const voices = new Map<string, Source[]>();
  for (const source of sources) {
    const voice = source.publisher_entity ?? `publisher ${publisherKey(voiceOf(source).publisher)}`;
    voices.set(voice, [...(voices.get(voice) ?? []), source]);
  }
  return voices;
}

/** A voice by name: a publisher with its kind if it is weak, and who repeats it; a speaker with those who print it. */
function voiceName(
  texts: readonly Source[],
  { weak, entities }: { weak: boolean; entities: ReadonlyMap<string, Entity> },
): string {
  // A document of the speaker's own needs no remark.
  const first = texts.find((text) => !relays(text)) ?? texts[0];
  if (first === undefined) return "";
  const { publisher, kind } = voiceOf(first);
  const speaker = relays(first) && first.publisher_entity ? speakerName(first.publisher_entity, entities) : publisher;
  const printers = [...new Set(texts.map((text) => text.publisher))];
  if (speaker !== publisher) return words.printedBy(speaker, listPublishers(printers));
  if (first.publisher !== publisher) return words.repeatedBy(publisher, first.publisher);
  return weak ? withAside(publisher, words.weakKind(kind)) : publisher;
}

/** The one that a source retells: the speaker whose word it is, or the publisher. */
function originalOf(source: Source, entities: ReadonlyMap<string, Entity>): string {
  return source.publisher_entity === null ? voiceOf(source).publisher : speakerName(source.publisher_entity, entities);
}

/** Why several publishers count as one. */
function cap({ caveats }: Claim): string {
  return caveats.includes("relay-unmarked") ? words.oneAsRelays : words.oneAsWeak;
}

/** Publishers named before the rest are counted. */
const MOST_NAMED = 4;

/** Voices one by one, with semicolons where a name has a comma of its own. */
function listVoices(names: readonly string[]): string {
  if (names.length > MOST_NAMED + 1) return listPublishers(names);
  return names.some((name) => name.includes(", ")) ? listClauses(names) : listNames(names);
}

function listPublishers(names: readonly string[]): string {
  return listSome(names, MOST_NAMED);
}
