import type { Claim, Entity, Source } from "@atlas/server/contract";
import { listPublishers } from "./listPublishers.ts";
import { kinNames, relays } from "./ownWord.ts";
import { reasonStrings as words } from "./reasonStrings.ts";
import { voiceOf } from "./source/voiceOf.ts";
import { stateMatter } from "./stateMatter.ts";
import { sourceWords } from "./strings.ts";

/** A source that supports a claim, and how it counts. */
export interface SupportingSource {
  source: Source;
  role: Claim["source_roles"][number];
}

/** Which sources of a claim are left out and why, a clause for each reason. */
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

/** What sources with the same role must share to be named in one clause. */
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
