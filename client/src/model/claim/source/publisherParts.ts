import type { Entity, Source } from "@atlas/server/contract";
import { countryName } from "../../words/codes/codeNames.ts";
import { withAside } from "../../words/listWords.ts";
import { strings } from "../../words/strings.ts";
import { speakerName } from "../ownWord.ts";
import { sourceWords as words } from "../strings.ts";

/** The register's entry on a source's publisher: its kind, its controller, and the publisher the source retells. */
export function publisherParts(source: Source, entities: ReadonlyMap<string, Entity>): string[] {
  const { publisher, publisher_controlled_by: controller, repeated_publisher } = source;
  // Nobody published it: what the register says of the organisation that speaks is not said of its words.
  if (source.kind === "interview") return [interviewText(source, entities)];
  const itself = repeated_publisher === publisher;
  return [
    publisherKindText(source),
    ...(controller === null ? [] : [words.controlledBy(speakerName(controller, entities))]),
    ...(repeated_publisher === null ? [] : [itself ? words.repeatsItself : words.repeats(repeated_publisher)]),
  ];
}

function interviewText({ publisher_entity: id }: Source, entities: ReadonlyMap<string, Entity>): string {
  return id === null ? words.interview : words.interviewWith(speakerName(id, entities));
}

/** The kind of a source's publisher, for state media with the state: "state media (China)". */
export function publisherKindText({ publisher_kind: kind, publisher_country: country }: Source): string {
  const name = words.kinds[kind];
  return kind === "state-media" && country !== null ? withAside(name, countryName(country)) : name;
}

/** The address of a source as text, or that it is not public. */
export function sourceAddress({ url }: Pick<Source, "url">): string {
  return url ?? strings.notPublic;
}
