import type { ClaimRelationship } from "../../../../server/src/dataset/grade/graphRows.ts";
import { isSold } from "../isSold.ts";
import type { GoodsClaims } from "./GoodsClaims.ts";
import type { TakenOut } from "./TakenOut.ts";

/** A place on a chain: a thing that is lost or reached, something that drops out, or the end of a chain. */
export interface Stop {
  id: string;
  role: "out" | "lost" | "reached" | "end";
}

/** Tells stops apart. */
export const keyOfStop = ({ id, role }: Stop) => `${id} ${role}`;

/** One move along a chain, with the claims that allow it. */
export interface Move extends Stop {
  way: string;
  claims: ClaimRelationship[];
}

type Go = (to: string, way: string, claim: ClaimRelationship, next?: Stop["role"]) => void;

/** Where goods can go from each stop. */
export class GoodsMoves {
  readonly #claims: GoodsClaims;
  readonly #out: TakenOut;
  readonly #moves = new Map<string, Move[]>();

  constructor(claims: GoodsClaims, out: TakenOut) {
    this.#claims = claims;
    this.#out = out;
  }

  starts(): Stop[] {
    const { things, organisations, places } = this.#out;
    const out = [...organisations, ...places].map((id) => ({ id, role: "out" as const }));
    return [...things.map((id) => ({ id, role: "lost" as const })), ...out];
  }

  /** All moves from a stop; the claims of one move share its ends and way. */
  from(stop: Stop): Move[] {
    const known = this.#moves.get(keyOfStop(stop)) ?? this.#movesFrom(stop);
    this.#moves.set(keyOfStop(stop), known);
    return known;
  }

  /** Every stop that is reached by moves that are allowed, but no end of a chain. */
  stops(isAllowed: (from: Stop, move: Move) => boolean = () => true): Stop[] {
    const seen = new Map<string, Stop>();
    const waiting = this.starts();
    for (let stop = waiting.pop(); stop !== undefined; stop = waiting.pop()) {
      if (seen.has(keyOfStop(stop)) || stop.role === "end") continue;
      seen.set(keyOfStop(stop), stop);
      const at = stop;
      waiting.push(...this.from(at).filter((move) => isAllowed(at, move)));
    }
    return [...seen.values()];
  }

  #movesFrom({ id, role }: Stop): Move[] {
    const moves: Move[] = [];
    const { things, organisations } = this.#out;
    const go: Go = (to, way, claim, next = "reached") => {
      if (things.includes(to) || organisations.has(to) || this.#claims.stageOf(to) === "recycling") return;
      if (role !== "out" && (this.#out.keeps(to) || (next === "reached" && this.#out.isKept(to)))) return;
      const at = this.#claims.isThing(to) || next === "out" ? next : "end";
      const same = moves.find((move) => move.id === to && move.way === way && move.role === at);
      if (same) same.claims.push(claim);
      else moves.push({ id: to, role: at, way, claims: [claim] });
    };
    for (const claim of this.#claims.all.filter((one) => this.#claims.holds(one))) {
      if (role === "out") this.#outOf(id, claim, go);
      else this.#onFrom({ id, role }, claim, go);
    }
    return moves;
  }

  #outOf(id: string, claim: ClaimRelationship, go: Go): void {
    const { predicate, subject, object, about } = claim;
    if (this.#out.places.has(id)) {
      if (predicate === "MINES" && object === id) go(subject, "mined", claim, "out");
      if (predicate === "DEPENDS_ON" && about === id) go(object, "mined", claim, "lost");
      return;
    }
    if (subject === id && predicate === "PRODUCES") go(object, "made", claim, "lost");
    if (!this.#out.organisations.has(id)) return;
    if (subject === id && predicate === "DEVELOPS" && isSold(claim)) go(object, "made", claim, "lost");
    if (subject === id && predicate === "SUPPLIES") go(object, "supplied", claim);
    if (object === id && predicate === "DEPENDS_ON") go(subject, "needed", claim);
  }

  #onFrom({ id, role }: Stop, claim: ClaimRelationship, go: Go): void {
    const { predicate, subject, object, about } = claim;
    if (predicate === "GOES_INTO" && subject === id) go(object, "goes_into", claim);
    if (predicate === "APPLIED_IN" && subject === id) go(object, "used_in", claim);
    if (predicate === "EMBODIES" && object === id && (role === "reached" || this.#out.isGoodsOf(subject, id)))
      go(subject, "basis_of", claim, role);
    if (predicate === "DEPENDS_ON" && object === id && !this.#isOfOneKind(id, subject)) go(subject, "needed", claim);
    if (predicate === "SUPPLIES" && about === id && !this.#claims.makers(id, false).has(object)) {
      const supplies =
        role === "reached" ? !this.#out.keeps(subject) && !this.#out.hasOwn(subject) : this.#out.drops(subject, id);
      if (supplies) go(object, "supplied", claim);
    }
    if (role === "reached" && object === id && isSold(claim)) go(subject, "made", claim);
  }

  /** Whether a product stands for several technologies of the stage of another one. */
  #isOfOneKind(product: string, technology: string): boolean {
    const stage = this.#claims.stageOf(technology);
    return stage !== null && this.#claims.basesOf(product, stage).length > 1;
  }
}
