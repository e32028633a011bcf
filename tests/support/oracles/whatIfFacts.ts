import type { ClaimRelationship, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { type Asked, GoodsWorld, keyOfStop, type Move, type Stop } from "./goodsWorld.ts";
import { gradeOf, rankOf } from "./stepRank.ts";
import { missingTexts, policyTexts, thingTexts } from "./whatIfLists.ts";

/** The answer to a what-if without its claims and entities, as one text per item. */
export interface WhatIfFacts {
  taken: string[];
  things: string[];
  steps: string[];
  hits: string[];
  policies: string[];
  missing: string[];
}

interface FoundStep {
  from: string;
  to: string;
  way: string;
  claims: Map<string, ClaimRelationship>;
}

interface Chain {
  steps: string[];
  weakest: number;
}

const keyOf = (from: string, { id, way }: Move) => `${from} ${id} ${way}`;

/** The right answer to a what-if: every chain is tried that comes to no stop twice. */
export class WhatIfFactsOf {
  readonly #world: GoodsWorld;
  readonly #rows: GraphRows;
  readonly #steps = new Map<string, FoundStep>();
  readonly #open = new Map<string, string[]>();
  readonly #order = new Map<string, number>();
  readonly #ranks = new Map<string, number>();
  readonly #things = new Set<string>();
  readonly #reached = new Set<string>();

  constructor(rows: GraphRows, asked: Asked) {
    this.#rows = rows;
    this.#world = new GoodsWorld(rows, asked);
    this.#findSteps();
    this.#findOpen();
    [...this.#steps.keys()].sort().forEach((key, index) => {
      this.#order.set(key, index);
      this.#ranks.set(key, rankOf([...(this.#steps.get(key)?.claims.values() ?? [])]));
    });
  }

  facts(): WhatIfFacts {
    const world = this.#world;
    return {
      taken: [...world.named, ...world.gone, ...world.places].sort(),
      things: thingTexts(world, this.#madeByOut()),
      steps: [...this.#order.keys()].map((key) => this.#stepText(key)),
      hits: this.#hitTexts(),
      policies: policyTexts(world, this.#things),
      missing: missingTexts(world, this.#things, this.#madeSteps()),
    };
  }

  #findSteps(): void {
    const seen = new Set<string>();
    const waiting = this.#world.starts();
    for (let stop = waiting.pop(); stop !== undefined; stop = waiting.pop()) {
      if (seen.has(keyOfStop(stop)) || stop.role === "end") continue;
      seen.add(keyOfStop(stop));
      if (stop.role !== "out") this.#things.add(stop.id);
      if (stop.role === "reached") this.#reached.add(stop.id);
      for (const move of this.#world.moves(stop)) {
        const step = this.#steps.get(keyOf(stop.id, move)) ?? {
          ...{ from: stop.id, to: move.id, way: move.way },
          claims: new Map(),
        };
        for (const claim of move.claims) step.claims.set(claim.id, claim);
        this.#steps.set(keyOf(stop.id, move), step);
        waiting.push(move);
      }
    }
  }

  /** Which steps may mean another technology: first all that could, then those that the others do not settle. */
  #findOpen(): void {
    const world = this.#world;
    const stageOf = (id: string) => this.#rows.entities.find((one) => one.id === id)?.stage ?? null;
    for (const [key, { from, to, way }] of this.#steps) {
      const bases = world.claims.filter(
        (one) => one.predicate === "EMBODIES" && one.subject === to && world.holds(one),
      );
      const others = bases.map(({ object }) => object).filter((id) => id !== from && stageOf(id) === stageOf(from));
      if (way === "basis_of" && stageOf(from) !== null && others.length > 0) this.#open.set(key, [...new Set(others)]);
    }
    // Where organisations drop out, others go on making each of the technologies.
    if (world.named.length === 0) {
      for (const [key, others] of this.#open) this.#open.set(key, others.sort());
      return;
    }
    for (let before = -1; before !== this.#open.size; ) {
      before = this.#open.size;
      const sure = this.#surely();
      for (const [key, others] of this.#open) if (others.every((id) => sure.has(id))) this.#open.delete(key);
    }
    const sure = this.#surely();
    for (const [key, others] of this.#open) this.#open.set(key, others.filter((id) => !sure.has(id)).sort());
  }

  #surely(): Set<string> {
    const seen = new Map<string, Stop>();
    const waiting = this.#world.starts();
    for (let stop = waiting.pop(); stop !== undefined; stop = waiting.pop()) {
      if (seen.has(keyOfStop(stop)) || stop.role === "end") continue;
      seen.set(keyOfStop(stop), stop);
      const from = stop.id;
      waiting.push(...this.#world.moves(stop).filter((move) => !this.#open.has(keyOf(from, move))));
    }
    return new Set([...seen.values()].map(({ id }) => id));
  }

  #hitTexts(): string[] {
    const best = new Map<string, { certain: Chain[]; open: Chain[] }>();
    const world = this.#world;
    const walk = (path: Stop[], steps: string[], weakest: number, isOpen: boolean): void => {
      const at = path.at(-1);
      if (at === undefined || at.role === "end") return;
      for (const move of world.moves(at)) {
        if (path.some((stop) => keyOfStop(stop) === keyOfStop(move))) continue;
        const key = keyOf(at.id, move);
        const chain = { steps: [...steps, key], weakest: Math.min(weakest, this.#ranks.get(key) ?? 0) };
        const open = isOpen || this.#open.has(key);
        if (!world.isThing(move.id) && !this.#hasItself(move, path)) this.#note(best, move.id, { chain, open });
        walk([...path, move], chain.steps, chain.weakest, open);
      }
    };
    for (const start of world.starts()) walk([start], [], 9, false);
    return [...best]
      .map(([id, { certain, open }]) => this.#hitText(id, certain.length > 0 ? certain : open, certain.length === 0))
      .sort();
  }

  /** Whether who makes what a chain ends with also makes something that is lost on it. */
  #hasItself({ id, way }: Move, path: readonly Stop[]): boolean {
    return way === "made" && path.some((stop) => stop.role === "lost" && this.#world.makers(stop.id, true).has(id));
  }

  /** Keeps of each kind the shortest chain and the best evidenced one. */
  #note(
    best: Map<string, { certain: Chain[]; open: Chain[] }>,
    id: string,
    { chain, open }: { chain: Chain; open: boolean },
  ): void {
    const own = best.get(id) ?? { certain: [], open: [] };
    best.set(id, own);
    const list = open ? own.open : own.certain;
    const [shortest = chain, strongest = chain] = list;
    const [a, b] = [this.#first(shortest, chain, "length"), this.#first(strongest, chain, "evidence")];
    list.splice(0, 2, a, b);
  }

  #first(one: Chain, other: Chain, by: "length" | "evidence"): Chain {
    const length = one.steps.length - other.steps.length;
    const evidence = other.weakest - one.weakest;
    const difference = by === "length" ? length || evidence : evidence || length;
    if (difference !== 0) return difference < 0 ? one : other;
    const backwards = (chain: Chain) =>
      chain.steps
        .toReversed()
        .map((key) => String(this.#order.get(key)).padStart(6, "0"))
        .join();
    return backwards(one) <= backwards(other) ? one : other;
  }

  #hitText(id: string, [shortest, best]: Chain[], uncertain: boolean): string {
    if (!shortest || !best) return "";
    const weak = best.steps.findLast((key) => this.#ranks.get(key) === best.weakest) ?? "";
    const last = this.#steps.get(best.steps.at(-1) ?? "");
    const own = last?.way === "made" ? this.#ownMaterials(id, last.from) : [];
    const abroad = this.#world.typeOf.get(id) === "sector" ? "sector" : this.#world.isAbroad(id);
    return `${id} ${abroad} ${uncertain} ${own} ${shortest.steps.join(" | ")} || ${best.steps.join(" | ")} || ${weak} ${gradeOf(best.weakest)}`;
  }

  #ownMaterials(organisation: string, thing: string): string[] {
    const inputs = this.#world.claims.filter(
      (one) => one.predicate === "GOES_INTO" && one.object === thing && this.#world.holds(one),
    );
    const ids = [...new Set(inputs.map(({ subject }) => subject))].sort();
    return ids.filter((id) => !this.#reached.has(id) && this.#world.makers(id, true).has(organisation));
  }

  #stepText(key: string): string {
    const claims = [...(this.#steps.get(key)?.claims.keys() ?? [])].sort();
    return `${key} ${gradeOf(this.#ranks.get(key) ?? -1)} ${claims} ${this.#open.get(key) ?? ""}`;
  }

  /** What organisations make that drop out or lose their mine. */
  #madeByOut(): string[] {
    const made = [...this.#steps.values()].filter(({ way, to }) => way === "made" && this.#world.isThing(to));
    return [...new Set(made.map(({ to }) => to))].sort();
  }

  #madeSteps(): [organisation: string, thing: string][] {
    const made = [...this.#steps.values()].filter(({ way, to }) => way === "made" && !this.#world.isThing(to));
    return made.map(({ from, to }) => [to, from]);
  }
}
