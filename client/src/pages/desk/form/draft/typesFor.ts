import type { Entity } from "@atlas/server/contract";
import type { EntityType } from "@atlas/server/vocabulary";
import type { Draft } from "../../../../parts/desk/Draft.ts";
import { aboutTypes, objectsFor, predicateOf, subjectsFor } from "../../../../parts/desk/draft/verbs.ts";

/** The types that a new entity may have in its place in the sentence. */
export function typesFor({ claim }: Draft, entities: ReadonlyMap<string, Entity>, id: string): readonly EntityType[] {
  const { subject = "", object = "", about, predicate } = claim;
  const verb = predicateOf(predicate);
  if (id === about) return aboutTypes(verb);
  if (id !== subject && id !== object) return ["organisation"];
  const other = entities.get(id === subject ? object : subject)?.type ?? null;
  return id === subject ? subjectsFor(verb, other) : objectsFor(verb, other);
}
