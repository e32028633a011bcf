import type { Claim, ComparedKind, Entity } from "../../contract/index.ts";
import type { EntityType, Predicate } from "../../rules/vocabulary.ts";

const ofType: Readonly<Record<Exclude<EntityType, "organisation">, ComparedKind>> = {
  technology: "technologies",
  product: "products",
  sector: "sectors",
  policy: "policies",
  place: "places",
};

/**
 * The kind of an organisation at the other end: `out` if the claim leaves from the compared entity, `in` if it arrives
 * there.
 */
const ofPredicate: Partial<Record<Predicate, { out: ComparedKind; in: ComparedKind }>> = {
  SUBSIDIARY_OF: { out: "owners", in: "holdings" },
  OWNS_STAKE_IN: { out: "holdings", in: "owners" },
  SUPPLIES: { out: "customers", in: "suppliers" },
  PARTNERS_WITH: { out: "partners", in: "partners" },
  COUNTERPART_OF: { out: "counterparts", in: "counterparts" },
  FUNDS: { out: "funded", in: "funders" },
  DEVELOPS: { out: "technologies", in: "developers" },
  PRODUCES: { out: "products", in: "producers" },
};

/** The kind of the other end of a claim, seen from the compared entity. */
export function kindOf({ predicate, subject }: Claim, compared: string, other: Pick<Entity, "type">): ComparedKind {
  if (other.type !== "organisation") return ofType[other.type];
  return ofPredicate[predicate]?.[subject === compared ? "out" : "in"] ?? "others";
}
