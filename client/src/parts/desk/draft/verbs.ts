import { type EntityType, entityTypeIds, type Predicate, predicateIds, predicates } from "@atlas/server/vocabulary";

/** A predicate's cell; null while none is chosen. */
export function predicateOf(cell: string | undefined): Predicate | null {
  return predicateIds.find((one) => one === cell) ?? null;
}

/** The verbs that the vocabulary allows between these types; null stands for an end that is not chosen yet. */
export function verbsBetween(subject: EntityType | null, object: EntityType | null): Predicate[] {
  return predicateIds.filter(
    (predicate) =>
      (subject === null || subjectTypes(predicate).includes(subject)) &&
      (object === null || objectTypes(predicate, subject).includes(object)),
  );
}

/** The types that may stand before a verb, given the type after it; without a verb, before any. */
export function subjectsFor(predicate: Predicate | null, object: EntityType | null): EntityType[] {
  return entityTypeIds.filter((type) => anyVerb(predicate, type, object));
}

/** The types that may stand after a verb, given the type before it. */
export function objectsFor(predicate: Predicate | null, subject: EntityType | null): EntityType[] {
  return entityTypeIds.filter((type) => anyVerb(predicate, subject, type));
}

/** The types of what a claim may be about. */
export function aboutTypes(predicate: Predicate | null): readonly EntityType[] {
  return predicate === null ? [] : predicates[predicate].about;
}

function anyVerb(predicate: Predicate | null, subject: EntityType | null, object: EntityType | null): boolean {
  const verbs = verbsBetween(subject, object);
  return predicate === null ? verbs.length > 0 : verbs.includes(predicate);
}

function subjectTypes(predicate: Predicate): readonly EntityType[] {
  return predicates[predicate].subject;
}

function objectTypes(predicate: Predicate, subject: EntityType | null): readonly EntityType[] {
  const { object } = predicates[predicate];
  if (object !== "same as subject") return object;
  return subject === null ? subjectTypes(predicate) : [subject];
}
