import type { Claim } from "@atlas/server/contract";
import { type EntityType, predicates } from "@atlas/server/vocabulary";

/** The ends of claims between things of which a source is left out as kin: who makes such an end is kin too. */
export function thingsWithKin(claims: readonly Claim[]): string[] {
  return claims.flatMap(({ predicate, subject, object, source_roles }) => {
    const subjects: readonly EntityType[] = predicates[predicate].subject;
    const isOfThing = subjects.includes("product") || subjects.includes("technology");
    return isOfThing && source_roles.some((role) => role === "kin" || role === "controlled") ? [subject, object] : [];
  });
}
