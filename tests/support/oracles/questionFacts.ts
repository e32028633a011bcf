import type { ClaimRelationship, EntityNode, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";

/** A row as reckoned from the rows of the data files: what it names first, and the claims that it rests on. */
export interface ReckonedRow {
  first: string;
  claimIds: readonly string[];
}

/** The rows of the data files with what the questions ask of them time and again. */
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

  /** The subjects of the claims to develop a technology that have not ended and are not suspended. */
  working(technology: string): string[] {
    return this.claims.flatMap((claim) =>
      is(claim, "DEVELOPS") && claim.object === technology && isWorking(claim) ? claim.subject : [],
    );
  }

  /** Organisations that claims name with a technology otherwise, or with what is part of it. */
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

  /** An organisation and those above it, along claims in force. */
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

/** Whether a claim says that one holds another, whole or in part. */
export function isHolding(claim: ClaimRelationship): boolean {
  return is(claim, "SUBSIDIARY_OF") || is(claim, "OWNS_STAKE_IN");
}

/** Whether what a claim says goes on, or is to come. */
export function isWorking({ status }: ClaimRelationship): boolean {
  return status !== "ended" && status !== "suspended";
}

/** Who holds whom by a claim of ownership. */
export function ends(claim: ClaimRelationship): { owner: string; owned: string } {
  const { subject, object } = claim;
  return is(claim, "SUBSIDIARY_OF") ? { owner: object, owned: subject } : { owner: subject, owned: object };
}

/** Whether a claim is of a predicate. */
export function is(claim: ClaimRelationship, wanted: ClaimRelationship["predicate"]): boolean {
  return claim.predicate === wanted;
}

/** Whether an entity is one of the ends of a claim. */
export function touches(claim: ClaimRelationship, id: string | undefined): boolean {
  return claim.subject === id || claim.object === id;
}

/** Whether a value is the one that was asked for, if any was. */
export function fits(wanted: string | undefined, value: string | null): boolean {
  // A policy of two countries names both, with a semicolon between.
  return !wanted || (value ?? "").split(";").includes(wanted);
}

/** The id of what a claim speaks of. */
export function subject(claim: ClaimRelationship): string {
  return claim.subject;
}

/** The id of what a claim leads to. */
export function object(claim: ClaimRelationship): string {
  return claim.object;
}

/** The predicate of a claim. */
export function predicate(claim: ClaimRelationship): string {
  return claim.predicate;
}
