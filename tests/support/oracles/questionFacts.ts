import type { ClaimRelationship, EntityNode, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";

/** A row computed from the data files: its first column, and the claims behind it. */
export interface ReckonedRow {
  first: string;
  claimIds: readonly string[];
}

/** The rows of the data files, with look-ups that many questions need. */
export class Facts {
  readonly claims: readonly ClaimRelationship[];
  readonly #entities: ReadonlyMap<string, EntityNode>;

  constructor({ claims, entities }: GraphRows) {
    this.claims = claims;
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  entity(id: string): EntityNode {
    const found = this.#entities.get(id);
    if (!found) throw new Error(`no entity ${id}`);
    return found;
  }

  /** Whether an organisation is in China. */
  inChina = (id: string): boolean => this.entity(id).type === "organisation" && !this.entity(id).counterpart;

  /** The subjects of claims to develop a technology that have not ended and are not suspended. */
  working(technology: string): string[] {
    return this.claims.flatMap((claim) =>
      is(claim, "DEVELOPS") && claim.object === technology && isWorking(claim) ? claim.subject : [],
    );
  }

  /** Organisations that other claims link to a technology or to a part of it. */
  namedWith(technology: string): string[] {
    const parts = this.claims.flatMap((claim) =>
      is(claim, "PART_OF") && claim.object === technology ? claim.subject : [],
    );
    const around = new Set([technology, ...parts]);
    return this.claims
      .filter((claim) => claim.status !== "ended")
      .flatMap((claim) => {
        if (is(claim, "DEVELOPS")) return parts.includes(claim.object) ? claim.subject : [];
        const ends = [claim.subject, claim.object];
        const between = ends.every((id) => this.entity(id).type === "organisation");
        return between && claim.about !== null && around.has(claim.about) ? ends : [];
      });
  }

  /** The subjects of all claims to develop a technology. */
  developers(technology: string): string[] {
    return this.claims.flatMap((claim) => (is(claim, "DEVELOPS") && claim.object === technology ? claim.subject : []));
  }

  /** An organisation and its owners up to this many levels, along claims in force. */
  above(id: string, levels: number): Set<string> {
    const inForce = this.claims.filter((claim) => is(claim, "SUBSIDIARY_OF") && claim.status === "in-force");
    const all = new Set([id]);
    for (let level = 0; level < levels; level++)
      for (const claim of inForce) if (all.has(claim.subject)) all.add(claim.object);
    return all;
  }

  /** One row for each value of `by`. */
  grouped(claims: readonly ClaimRelationship[], by: (claim: ClaimRelationship) => string): ReckonedRow[] {
    return [...new Set(claims.map(by))].map((first) => ({
      first,
      claimIds: claims.filter((claim) => by(claim) === first).map(({ id }) => id),
    }));
  }
}

/** Whether a claim says that one organisation owns another, wholly or partly. */
export function isHolding(claim: ClaimRelationship): boolean {
  return is(claim, "SUBSIDIARY_OF") || is(claim, "OWNS_STAKE_IN");
}

/** Whether the fact of a claim is current or planned. */
export function isWorking({ status }: ClaimRelationship): boolean {
  return status !== "ended" && status !== "suspended";
}

/** Whether a claim is current and an independent source carries it, neither a weak one nor one that repeats a party. */
export function isStrong({ status_rank, evidence, caveats }: ClaimRelationship): boolean {
  return (
    status_rank === 0 &&
    (evidence === "corroborated" || evidence === "single-source") &&
    !caveats.includes("weak") &&
    !caveats.includes("relay-unmarked")
  );
}

/** Owner and owned of a claim of ownership. */
export function ends(claim: ClaimRelationship): { owner: string; owned: string } {
  const { subject, object } = claim;
  return is(claim, "SUBSIDIARY_OF") ? { owner: object, owned: subject } : { owner: subject, owned: object };
}

/** Whether a claim has this predicate. */
export function is(claim: ClaimRelationship, wanted: ClaimRelationship["predicate"]): boolean {
  return claim.predicate === wanted;
}

/** Whether an entity is one end of a claim. */
export function touches(claim: ClaimRelationship, id: string | undefined): boolean {
  return claim.subject === id || claim.object === id;
}

/** Whether a value matches the wanted one; everything matches if none is wanted. */
export function fits(wanted: string | undefined, value: string | null): boolean {
  // A policy of two countries names both, separated by a semicolon.
  return !wanted || (value ?? "").split(";").includes(wanted);
}

const unionMembers = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

/** Whether a country is a member of the European Union. */
export function isUnionMember(country: string | null | undefined): boolean {
  return unionMembers.includes(country ?? "");
}

/** The same, where the members of the European Union count for it. */
export function fitsWithMembers(wanted: string | undefined, value: string | null): boolean {
  return fits(wanted, value) || (wanted === "EU" && isUnionMember(value));
}

/** The id of a claim's subject. */
export function subject(claim: ClaimRelationship): string {
  return claim.subject;
}

/** The id of a claim's object. */
export function object(claim: ClaimRelationship): string {
  return claim.object;
}

/** The predicate of a claim. */
export function predicate(claim: ClaimRelationship): string {
  return claim.predicate;
}
