import {
  type Claim,
  type ComparedKind,
  type ComparedRow,
  type Comparison,
  comparedKinds,
  type Entity,
} from "../../contract/index.ts";
import { type EntityType, evidenceGrades, type Predicate } from "../../rules/vocabulary.ts";

const ofType: Readonly<Record<Exclude<EntityType, "organisation">, ComparedKind>> = {
  technology: "technologies",
  product: "products",
  sector: "sectors",
  policy: "policies",
  place: "places",
};

/** The kind of the organisation at the other end of a claim that leaves (`out`) or arrives (`in`). */
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
function kindOf({ predicate, subject }: Claim, compared: string, other: Pick<Entity, "type">): ComparedKind {
  if (other.type !== "organisation") return ofType[other.type];
  return ofPredicate[predicate]?.[subject === compared ? "out" : "in"] ?? "others";
}

/** The claims of one compared entity. */
export interface Side {
  id: string;
  claims: readonly Claim[];
}

interface Found {
  entity: string;
  best: number;
  sides: Set<string>[];
}

interface Counted extends Found {
  having: number;
}

/** The subjects of the compared entities' claims by kind, most widely shared first. What claims are about counts. */
export function comparedGroups(sides: readonly Side[], entities: ReadonlyMap<string, Entity>): Comparison["groups"] {
  const compared = new Set(sides.map(({ id }) => id));
  const byKind = new Map<ComparedKind, Map<string, Found>>();
  sides.forEach(({ id, claims }, index) => {
    for (const claim of claims) {
      for (const other of othersOf(claim, id, compared)) {
        const entity = entities.get(other);
        if (!entity) continue;
        const kind = kindOf(claim, id, entity);
        const found = foundIn(byKind, kind, other, sides.length);
        found.sides[index]?.add(claim.id);
        found.best = Math.max(found.best, evidenceGrades[claim.evidence].rank);
      }
    }
  });
  return comparedKinds.flatMap((kind) => {
    const counted = [...(byKind.get(kind)?.values() ?? [])].map((found) => ({ ...found, having: having(found.sides) }));
    const rows = counted.sort(mostSharedFirst).map(rowOf);
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
}

/** The other end and what the claim is about, except entities that are compared themselves. */
function othersOf({ subject, object, about }: Claim, id: string, compared: ReadonlySet<string>): string[] {
  const other = subject === id ? object : subject;
  return [...new Set([other, ...(about === null ? [] : [about])])].filter((one) => !compared.has(one));
}

function foundIn(
  byKind: Map<ComparedKind, Map<string, Found>>,
  kind: ComparedKind,
  entity: string,
  count: number,
): Found {
  const rows = byKind.get(kind) ?? new Map<string, Found>();
  byKind.set(kind, rows);
  const found = rows.get(entity) ?? { entity, best: 0, sides: Array.from({ length: count }, () => new Set<string>()) };
  rows.set(entity, found);
  return found;
}

function rowOf({ entity, sides, having }: Counted): ComparedRow {
  return { entity, shared: having > 1, sides: sides.map((ids) => [...ids].sort()) };
}

function mostSharedFirst(a: Counted, b: Counted): number {
  return b.having - a.having || b.best - a.best || (a.entity < b.entity ? -1 : 1);
}

function having(sides: readonly ReadonlySet<string>[]): number {
  return sides.filter(({ size }) => size > 0).length;
}
