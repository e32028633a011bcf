import type { Claim, ClaimFilter, Entity, Source } from "../../../server/src/contract/index.ts";
import type { ClaimRelationship, EntityNode, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";

const NO_FILTER: ClaimFilter = { types: [], predicates: [], evidence: [] };

/** The right answers for a graph, computed from its rows in plain loops, to check the queries against. */
export class GraphFacts {
  readonly rows: GraphRows;
  readonly #entities: Map<string, EntityNode>;
  readonly #claims: ClaimRelationship[];

  constructor(rows: GraphRows) {
    this.rows = rows;
    this.#entities = new Map(rows.entities.map((entity) => [entity.id, entity]));
    this.#claims = rows.claims.toSorted(byId);
  }

  entity(id: string): Entity {
    const node = this.#entities.get(id);
    if (!node) throw new Error(`the data set has no entity ${id}`);
    const { labels, search_names, search_tokens, hub_counts, hub_first, ...entity } = node;
    return entity;
  }

  entities(ids: Iterable<string>): Entity[] {
    const known = [...new Set(ids)].filter((id) => this.#entities.has(id)).sort();
    return known.map((id) => this.entity(id));
  }

  sources(ids: Iterable<string>): Source[] {
    const wanted = new Set(ids);
    return this.allSources()
      .filter((source) => wanted.has(source.id))
      .toSorted(byId);
  }

  /** Every source, in the form of answers. */
  allSources(): Source[] {
    return this.rows.sources.map(({ search_text, ...source }) => source);
  }

  claim(id: string): Claim {
    return this.#shown(this.#claims.filter((claim) => claim.id === id))[0] as Claim; // The test names ids that exist.
  }

  /** The claims of an entity that pass the filter: best evidenced first, then latest, then by id. */
  claimsOf(id: string, filter = NO_FILTER): Claim[] {
    return this.#shown(this.#passing(id, filter).sort((a, b) => b.evidence_rank - a.evidence_rank || later(a, b)));
  }

  claimsAmong(ids: readonly string[]): Claim[] {
    const among = new Set(ids);
    return this.#shown(this.#claims.filter(({ subject, object }) => among.has(subject) && among.has(object)));
  }

  claimsCiting(source: string): Claim[] {
    return this.#shown(this.#claims.filter((claim) => [...claim.sources, ...claim.disputed_by].includes(source)));
  }

  /** The owners and then the other neighbours of an entity by rank, each with its claims, best evidenced first. */
  neighbours(id: string, filter = NO_FILTER): { entity: Entity; claims: Claim[] }[] {
    const passing = this.#passing(id, filter).sort((a, b) => b.evidence_rank - a.evidence_rank);
    const ranked = [...new Set(passing.map((claim) => otherEnd(claim, id)))].map((other) => {
      const claims = passing.filter((claim) => otherEnd(claim, id) === other);
      const latest = claims.map((claim) => claim.since_day ?? "").sort();
      return {
        entity: this.entity(other),
        claims,
        owner: claims.some((claim) => isOwning(claim, other)),
        best: claims[0]?.evidence_rank ?? 0,
        latest: latest.at(-1) ?? "",
      };
    });
    ranked.sort(
      (a, b) =>
        Number(b.owner) - Number(a.owner) ||
        b.best - a.best ||
        compare(b.latest, a.latest) ||
        b.entity.claim_count - a.entity.claim_count ||
        compare(a.entity.id, b.entity.id),
    );
    return ranked.map(({ entity, claims }) => ({ entity, claims: this.#shown(claims) }));
  }

  #passing(id: string, { types, predicates, evidence, asOf }: ClaimFilter): ClaimRelationship[] {
    const allows = <Value>(list: readonly Value[], value: Value) => list.length === 0 || list.includes(value);
    return this.#claims.filter(
      (claim) =>
        (claim.subject === id || claim.object === id) &&
        allows(types, this.entity(otherEnd(claim, id)).type) &&
        allows(predicates, claim.predicate) &&
        allows(evidence, claim.evidence) &&
        heldOn(claim, asOf),
    );
  }

  #shown(claims: readonly ClaimRelationship[]): Claim[] {
    return claims.map(
      ({
        evidence_rank,
        status_rank,
        since_day,
        until_day,
        due_day,
        newest_day,
        check_verdict,
        evidence_unchecked,
        source_count,
        search_text,
        rank_key,
        ...claim
      }) => claim,
    );
  }
}

/**
 * Whether a claim held at some time in a day, month or year. Compares dates as texts, padded with 00 or 99, so it needs
 * no calendar.
 */
export function heldOn(
  { since, until, status, newest_source }: Pick<Claim, "since" | "until" | "status" | "newest_source">,
  asOf: string | undefined,
): boolean {
  if (asOf === undefined) return true;
  const begins = (date: string) => `${date}-00-00`.slice(0, 10);
  const ends = (date: string) => `${date}-99-99`.slice(0, 10);
  // It has ended, but no source says when.
  const over = until === null && status === "ended" ? newest_source : until;
  return (since === null || begins(since) <= ends(asOf)) && (over === null || ends(over) >= begins(asOf));
}

/** Whether a claim in force says that an entity owns the other end. */
function isOwning({ predicate, status, subject, object }: ClaimRelationship, id: string): boolean {
  if (status !== "in-force") return false;
  return (predicate === "SUBSIDIARY_OF" && object === id) || (predicate === "OWNS_STAKE_IN" && subject === id);
}

function otherEnd(claim: Pick<Claim, "subject" | "object">, id: string): string {
  return claim.subject === id ? claim.object : claim.subject;
}

function later(a: ClaimRelationship, b: ClaimRelationship): number {
  return compare(b.since_day ?? "", a.since_day ?? "") || byId(a, b);
}

function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
