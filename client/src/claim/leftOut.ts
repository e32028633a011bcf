import type { Claim, Entity, Source } from "@atlas/server/contract";
import { listPublishers } from "./listPublishers.ts";
import { kinNames, relays } from "./ownWord.ts";
import { reasonStrings as words } from "./reasonStrings.ts";
import { stateMatter } from "./stateMatter.ts";

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
  if (role === "kin") return source.repeated_publisher === null ? relays(source) : "repeated";
  if (role === "controlled") return source.repeated_publisher === null ? source.publisher_controlled_by : "repeated";
  if (role === "state-media") return countryOf(source);
  if (role === "retells") return [source.repeated_publisher, source.repeated_publisher === source.publisher];
  return role === "own-word" || role === "weak" ? kindOf(source) : "";
}

/** One clause on sources that are left out for the same reason. */
function clauseOf(group: readonly SupportingSource[], claim: Claim, entities: ReadonlyMap<string, Entity>): string {
  const [first] = group;
  if (first === undefined) return "";
  const sources = group.map(({ source }) => source);
  const { role, source } = first;
  const each = [...new Set(sources.map(role === "retells" ? ({ publisher }) => publisher : nameOf))];
  const [names, count] = [listPublishers(each), each.length];
  const kin = (ids: readonly (string | null)[]) =>
    kinNames([...new Set(ids.flatMap((id) => id ?? []))], claim, entities);
  switch (role) {
    case "kin": {
      if (source.repeated_publisher !== null) return words.interested(names, count);
      const speakers = kin(sources.map(({ publisher_entity }) => publisher_entity));
      return relays(source) ? words.relays(names, count, speakers) : words.documentsOf(sources.length, speakers);
    }
    case "controlled":
      return source.repeated_publisher === null
        ? words.controlled(names, kin([source.publisher_controlled_by]))
        : words.interested(names, count);
    case "own-word":
      return kindOf(source) === "wire-release" ? words.release(names, count) : words.companyPage(names, count);
    case "state-media":
      return words.stateMedia(names, count, stateMatter(claim, countryOf(source), entities));
    case "weak":
      return words.weakBeside(names, count, kindOf(source));
    case "retells":
      return source.repeated_publisher === source.publisher
        ? words.repeatsItself(names)
        : words.retells(names, count, source.repeated_publisher ?? "");
    case "failed-check":
      return words.failedCheck(names);
    case "counts":
      return "";
  }
}

/** The kind of publisher whose words a source carries. */
export function kindOf({ publisher_kind, repeated_kind }: Source): Source["publisher_kind"] {
  return repeated_kind ?? publisher_kind;
}

/** The country of the publisher whose words a source carries. */
export function countryOf({ repeated_publisher, publisher_country, repeated_country }: Source): string | null {
  return repeated_publisher === null ? publisher_country : repeated_country;
}

/** A publisher with the one whose words it repeats, if any. */
function nameOf({ publisher, repeated_publisher }: Source): string {
  return repeated_publisher === null ? publisher : words.repeating(publisher, repeated_publisher);
}
