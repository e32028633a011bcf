import type { ClaimRelationship } from "../../../../server/src/dataset/grade/graphRows.ts";
import type { GoodsClaims } from "./GoodsClaims.ts";
import type { GoodsMoves, Move } from "./GoodsMoves.ts";
import { gradeOf, rankOf } from "./stepRank.ts";

export interface FoundStep {
  from: string;
  to: string;
  way: string;
  claims: Map<string, ClaimRelationship>;
}

/** Tells steps apart. */
export const keyOfStep = (from: string, { id, way }: Move) => `${from} ${id} ${way}`;

/** Every step that goods take, and which of them may mean another technology. */
export class FoundSteps {
  readonly things = new Set<string>();
  /** Things that are reached, and not only lost. */
  readonly reached = new Set<string>();
  readonly lost = new Set<string>();
  /** The other technologies that a step may mean. */
  readonly open = new Map<string, string[]>();
  /** The steps in order. */
  readonly order = new Map<string, number>();
  readonly ranks = new Map<string, number>();
  readonly #steps = new Map<string, FoundStep>();
  readonly #moves: GoodsMoves;

  constructor(claims: GoodsClaims, moves: GoodsMoves, isNamed: boolean) {
    this.#moves = moves;
    this.#findSteps();
    this.#findOpen(claims, isNamed);
    [...this.#steps.keys()].sort().forEach((key, index) => {
      this.order.set(key, index);
      this.ranks.set(key, rankOf([...(this.#steps.get(key)?.claims.values() ?? [])]));
    });
  }

  step(key: string): FoundStep | undefined {
    return this.#steps.get(key);
  }

  texts(): string[] {
    return [...this.order.keys()].map((key) => {
      const claims = [...(this.#steps.get(key)?.claims.keys() ?? [])].sort();
      return `${key} ${gradeOf(this.ranks.get(key) ?? -1)} ${claims} ${this.open.get(key) ?? ""}`;
    });
  }

  /** Steps to or from a maker, or from a place. */
  made(): FoundStep[] {
    return [...this.#steps.values()].filter(({ way }) => way === "made" || way === "mined");
  }

  #findSteps(): void {
    for (const { id, role } of this.#moves.stops()) {
      if (role !== "out") this.things.add(id);
      if (role === "reached") this.reached.add(id);
      if (role === "lost") this.lost.add(id);
      for (const move of this.#moves.from({ id, role })) {
        const key = keyOfStep(id, move);
        const step = this.#steps.get(key) ?? { from: id, to: move.id, way: move.way, claims: new Map() };
        for (const claim of move.claims) step.claims.set(claim.id, claim);
        this.#steps.set(key, step);
      }
    }
  }

  /** First all steps that could mean another technology, then those that the others do not settle. */
  #findOpen(claims: GoodsClaims, isNamed: boolean): void {
    for (const [key, { from, to, way }] of this.#steps) {
      const stage = claims.stageOf(from);
      if (way !== "basis_of" || stage === null) continue;
      const others = claims.basesOf(to, stage).filter((id) => id !== from);
      if (others.length > 0) this.open.set(key, others.sort());
    }
    // Where organisations drop out, others go on making each of the technologies.
    if (!isNamed) return;
    for (let before = -1; before !== this.open.size; ) {
      before = this.open.size;
      const sure = this.#surely();
      for (const [key, others] of this.open) if (others.every((id) => sure.has(id))) this.open.delete(key);
    }
    const sure = this.#surely();
    for (const [key, others] of this.open)
      this.open.set(
        key,
        others.filter((id) => !sure.has(id)),
      );
  }

  #surely(): Set<string> {
    return new Set(this.#moves.stops(({ id }, move) => !this.open.has(keyOfStep(id, move))).map(({ id }) => id));
  }
}
