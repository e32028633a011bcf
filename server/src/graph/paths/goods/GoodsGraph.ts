import type { Claim } from "../../../contract/index.ts";
import { lineGrade } from "../../../rules/lineGrade.ts";
import { carriesGoods } from "../../goods/goodsClaims.ts";
import { type GoodsStep, goodsSteps } from "./goodsChain.ts";

/** The claims that the reader lets count. */
export interface ClaimRule {
  counts(claim: Claim): boolean;
  /** Grades of claims; empty = all. Without `disputed`, disputed lines are left out. */
  evidence: readonly Claim["evidence"][];
}

/** The part of the graph that a search for chains of goods has read, as steps from entity to entity. */
export class GoodsGraph {
  readonly #rule: ClaimRule;
  /** The claims between two entities, by the one from which goods go, and the one at which they arrive. */
  readonly #claims = new Map<string, Map<string, Claim[]>>();
  readonly #known = new Set<string>();
  /** Steps of goods from an entity, worked out once until more is read. */
  readonly #after = new Map<string, string[]>();

  constructor(rule: ClaimRule) {
    this.#rule = rule;
  }

  /** Adds claims; each counts once. */
  add(claims: readonly Claim[]): void {
    this.#after.clear();
    for (const claim of claims) {
      if (this.#known.has(claim.id)) continue;
      this.#known.add(claim.id);
      if (!this.#rule.counts(claim) || !carriesGoods(claim)) continue;
      this.#note(claim.subject, claim.object, claim);
      this.#note(claim.object, claim.subject, claim);
    }
  }

  /** The steps from one entity to another. */
  steps(from: string, to: string): GoodsStep[] {
    const all = goodsSteps(this.#claims.get(from)?.get(to) ?? [], from, to);
    const [first, ...others] = all.map(({ claim }) => claim);
    const { evidence } = this.#rule;
    if (first === undefined || evidence.length === 0) return all;
    if (lineGrade([first, ...others]) === "disputed" && !evidence.includes("disputed")) return [];
    return all.filter(({ claim }) => evidence.includes(claim.evidence));
  }

  /** Steps of goods from an entity, by ID. */
  after(id: string): string[] {
    const known = this.#after.get(id);
    if (known) return known;
    const after = this.#neighbours(id).filter((other) => this.steps(id, other).length > 0);
    this.#after.set(id, after);
    return after;
  }

  /** From where goods come to an entity, by id. */
  before(id: string): string[] {
    return this.#neighbours(id).filter((other) => this.steps(other, id).length > 0);
  }

  /** The number of steps from every entity to one of them. */
  distancesTo(goal: string): Map<string, number> {
    const distances = new Map([[goal, 0]]);
    // A Map iterates over entries added meanwhile, so it serves as the queue.
    for (const [id, distance] of distances) {
      for (const next of this.before(id)) if (!distances.has(next)) distances.set(next, distance + 1);
    }
    return distances;
  }

  #neighbours(id: string): string[] {
    return [...(this.#claims.get(id)?.keys() ?? [])].sort();
  }

  #note(from: string, to: string, claim: Claim): void {
    const around = this.#claims.get(from) ?? new Map<string, Claim[]>();
    const between = around.get(to);
    if (between) between.push(claim);
    else around.set(to, [claim]);
    this.#claims.set(from, around);
  }
}
