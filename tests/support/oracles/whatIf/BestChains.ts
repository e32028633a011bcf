import type { ClaimRelationship } from "../../../../server/src/dataset/grade/graphRows.ts";
import { isSold } from "../isSold.ts";
import { type FoundSteps, keyOfStep } from "./FoundSteps.ts";
import type { GoodsClaims } from "./GoodsClaims.ts";
import { type GoodsMoves, keyOfStop, type Move, type Stop } from "./GoodsMoves.ts";
import { gradeOf } from "./stepRank.ts";
import type { TakenOut } from "./TakenOut.ts";

interface Chain {
  steps: string[];
  weakest: number;
}

interface Known {
  moves: GoodsMoves;
  steps: FoundSteps;
  out: TakenOut;
  sideOf(id: string): boolean | null;
  /** Whether a place is in one of the countries. */
  isGone(place: string): boolean;
}

/** Whom goods reach, by which chains: every chain is tried that comes to no stop twice. */
export class BestChains {
  readonly #claims: GoodsClaims;
  readonly #moves: GoodsMoves;
  readonly #steps: FoundSteps;
  readonly #known: Known;

  constructor(claims: GoodsClaims, known: Known) {
    this.#claims = claims;
    this.#moves = known.moves;
    this.#steps = known.steps;
    this.#known = known;
  }

  texts(): string[] {
    const best = new Map<string, { certain: Chain[]; open: Chain[] }>();
    const walk = (path: Stop[], steps: string[], weakest: number, isOpen: boolean): void => {
      const at = path.at(-1);
      if (at === undefined || at.role === "end") return;
      for (const move of this.#moves.from(at)) {
        if (path.some((stop) => keyOfStop(stop) === keyOfStop(move))) continue;
        const key = keyOfStep(at.id, move);
        const chain = { steps: [...steps, key], weakest: Math.min(weakest, this.#steps.ranks.get(key) ?? 0) };
        const open = isOpen || this.#steps.open.has(key);
        if (!this.#claims.isThing(move.id) && !this.#hasItself(move, path)) this.#note(best, move.id, { chain, open });
        walk([...path, move], chain.steps, chain.weakest, open);
      }
    };
    for (const start of this.#moves.starts()) walk([start], [], 9, false);
    return [...best]
      .map(([id, { certain, open }]) => this.#hitText(id, certain.length > 0 ? certain : open, certain.length === 0))
      .sort();
  }

  /** Whether who makes what a chain ends with also makes something that is lost on it. */
  #hasItself({ id, way }: Move, path: readonly Stop[]): boolean {
    return way === "made" && path.some((stop) => stop.role === "lost" && this.#claims.makers(stop.id, true).has(id));
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
        .map((key) => String(this.#steps.order.get(key)).padStart(6, "0"))
        .join();
    return backwards(one) <= backwards(other) ? one : other;
  }

  #hitText(id: string, [shortest, best]: Chain[], uncertain: boolean): string {
    if (!shortest || !best) return "";
    const weak = best.steps.findLast((key) => this.#steps.ranks.get(key) === best.weakest) ?? "";
    const own = this.#ownSources(id, [best.steps[0] ?? "", best.steps.at(-1) ?? ""]);
    const side = `${this.#claims.typeOf(id)} ${this.#known.sideOf(id)}`;
    return `${id} ${side} ${uncertain} ${own} ${shortest.steps.join(" | ")} || ${best.steps.join(" | ")} || ${weak} ${gradeOf(best.weakest)}`;
  }

  /** Claims on what it makes of what is named, or of other materials of what it makes last, and on its mines if ore is at the start. */
  #ownSources(organisation: string, [first, last]: [string, string]): string[] {
    const { out } = this.#known;
    const { from = "", way } = this.#steps.step(last) ?? {};
    const inputs = this.#claims.all.filter(
      (one) => way === "made" && one.predicate === "GOES_INTO" && one.object === from && this.#claims.holds(one),
    );
    const others = inputs.map(({ subject }) => subject).filter((id) => !this.#steps.reached.has(id));
    const start = this.#steps.step(first)?.from ?? "";
    const isDug =
      this.#claims.typeOf(start) === "place" || ["ore", "concentrate"].includes(this.#claims.chainStepOf(start) ?? "");
    const isOwn = ({ predicate, object }: ClaimRelationship) =>
      predicate === "MINES"
        ? isDug && !this.#known.isGone(object)
        : [...out.things, ...others].includes(object) && this.#claims.makers(object, true).has(organisation);
    return this.#claims.all
      .filter((one) => one.subject === organisation && this.#claims.holds(one) && isMaking(one) && isOwn(one))
      .map(({ id }) => id);
  }
}

function isMaking(claim: ClaimRelationship): boolean {
  return claim.predicate === "MINES" || (["DEVELOPS", "PRODUCES"].includes(claim.predicate) && isSold(claim));
}
