import type { ClaimRelationship, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";

type Row = ClaimRelationship;

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
  claims: Row[];
}

/** What a what-if asks, in lists. */
export interface Asked {
  ids: string[];
  countries: string[];
  subsidiaries: boolean;
  /** Whether only exports stop. */
  exports: boolean;
}

const DOINGS = "DEVELOPS PRODUCES SUPPLIES MINES ACTIVE_IN DEPENDS_ON PARTNERS_WITH FUNDS".split(" ");

/** Where goods can go from each stop, by the columns of the data files alone. */
export class GoodsWorld {
  readonly claims: Row[];
  readonly typeOf: Map<string, string>;
  readonly gone: Set<string>;
  readonly places: Set<string>;
  readonly named: string[];
  readonly #rows: GraphRows;
  readonly #asked: Asked;
  readonly #country: Map<string, string | null>;
  readonly #moves = new Map<string, Move[]>();
  readonly #makers = new Map<string, Set<string>>();

  constructor(rows: GraphRows, asked: Asked) {
    this.#rows = rows;
    this.#asked = asked;
    this.claims = rows.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    this.typeOf = new Map(rows.entities.map(({ id, type }) => [id, type]));
    this.#country = new Map(rows.entities.map(({ id, country }) => [id, country]));
    this.named = asked.ids.filter((id) => this.isThing(id));
    const whole = this.named.length > 0 ? [] : asked.countries;
    const sitting = rows.entities.filter(({ country }) => whole.includes(country ?? ""));
    this.places = new Set(sitting.filter(({ type }) => type === "place").map(({ id }) => id));
    const organisations = sitting.filter(({ type }) => type === "organisation").map(({ id }) => id);
    this.gone = this.#withSubsidiaries(new Set([...asked.ids.filter((id) => !this.isThing(id)), ...organisations]));
  }

  isThing(id: string): boolean {
    return ["technology", "product"].includes(this.typeOf.get(id) ?? "");
  }

  isAbroad(id: string): boolean {
    return this.typeOf.get(id) === "organisation" && !["CN", "HK", "MO"].includes(this.#country.get(id) ?? "");
  }

  /** In force and, unless it is a fact of record, reported in the five years before the data set. */
  holds({ predicate, status, until, newest_day }: Row): boolean {
    if (status !== "in-force") return false;
    if (until !== null || newest_day === null || !DOINGS.includes(predicate)) return true;
    const { date } = this.#rows.dataset;
    const years = Number(date.slice(0, 4)) - Number(newest_day.slice(0, 4));
    return years < 5 || (years === 5 && newest_day.slice(4) >= date.slice(4));
  }

  /** Who makes a thing, or only who sells it. */
  makers(thing: string, selling: boolean): ReadonlySet<string> {
    const key = `${thing} ${selling}`;
    const known = this.#makers.get(key) ?? this.#makersOf(thing, selling);
    this.#makers.set(key, known);
    return known;
  }

  #makersOf(thing: string, selling: boolean): Set<string> {
    const made = this.claims.filter(
      (one) => ["DEVELOPS", "PRODUCES"].includes(one.predicate) && one.object === thing && this.holds(one),
    );
    const sold = made.filter((one) => one.predicate === "PRODUCES" || isSold(one));
    return new Set((selling ? sold : made).map(({ subject }) => subject));
  }

  /** Whether a supplier of something lost drops out, or loses its mine. */
  drops(supplier: string, thing: string): boolean {
    if (this.gone.has(supplier) || this.#isMiner(supplier)) return true;
    if (!this.#isLostAsNamed(thing, new Set())) return false;
    const { countries } = this.#asked;
    return countries.length === 0 || countries.includes(this.#country.get(supplier) ?? "");
  }

  starts(): Stop[] {
    const out = [...this.gone, ...this.places].map((id) => ({ id, role: "out" as const }));
    return [...this.named.map((id) => ({ id, role: "lost" as const })), ...out];
  }

  /** All moves from a stop; the claims of one move share its ends and way. */
  moves(stop: Stop): Move[] {
    const known = this.#moves.get(keyOfStop(stop)) ?? this.#movesFrom(stop);
    this.#moves.set(keyOfStop(stop), known);
    return known;
  }

  #movesFrom({ id, role }: Stop): Move[] {
    const moves: Move[] = [];
    const go = (to: string, way: string, claim: Row, next: Stop["role"] = "reached") => {
      if (this.named.includes(to) || this.gone.has(to) || this.#isRecycling(to)) return;
      if (role !== "out" && (this.#keeps(to) || (next === "reached" && this.#isKept(to)))) return;
      const at = this.isThing(to) || next === "out" ? next : "end";
      const same = moves.find((move) => move.id === to && move.way === way && move.role === at);
      if (same) same.claims.push(claim);
      else moves.push({ id: to, role: at, way, claims: [claim] });
    };
    for (const claim of this.claims.filter((one) => this.holds(one))) {
      if (role === "out") this.#outOf(id, claim, go);
      else this.#onFrom({ id, role }, claim, go);
    }
    return moves;
  }

  #outOf(id: string, claim: Row, go: (to: string, way: string, claim: Row, next?: Stop["role"]) => void): void {
    const { predicate, subject, object } = claim;
    if (this.places.has(id)) {
      if (predicate === "MINES" && object === id) go(subject, "mined", claim, "out");
      return;
    }
    if (subject === id && predicate === "PRODUCES") go(object, "made", claim, "lost");
    if (!this.gone.has(id)) return;
    if (subject === id && predicate === "DEVELOPS" && isSold(claim)) go(object, "made", claim, "lost");
    if (subject === id && predicate === "SUPPLIES") go(object, "supplied", claim);
    if (object === id && predicate === "DEPENDS_ON") go(subject, "needed", claim);
  }

  #onFrom(
    { id, role }: Stop,
    claim: Row,
    go: (to: string, way: string, claim: Row, next?: Stop["role"]) => void,
  ): void {
    const { predicate, subject, object, about } = claim;
    if (predicate === "GOES_INTO" && subject === id) go(object, "goes_into", claim);
    if (predicate === "APPLIED_IN" && subject === id) go(object, "used_in", claim);
    if (predicate === "EMBODIES" && object === id && (role === "reached" || this.#isItsGoods(subject, id)))
      go(subject, "basis_of", claim, role);
    if (predicate === "DEPENDS_ON" && object === id && !this.#isOfOneKind(id, subject)) go(subject, "needed", claim);
    if (predicate === "SUPPLIES" && about === id && !this.makers(id, false).has(object)) {
      const supplies = role === "reached" ? !this.#keeps(subject) : this.drops(subject, id);
      if (supplies) go(object, "supplied", claim);
    }
    if (role !== "reached" || object !== id) return;
    if (predicate === "PRODUCES" || (predicate === "DEVELOPS" && isSold(claim))) go(subject, "made", claim);
  }

  /** Whether a product is the goods of a lost technology: somebody who makes or supplies it drops out, or nobody does it. */
  #isItsGoods(product: string, technology: string): boolean {
    const who = this.#sources(product);
    return who.length === 0 || who.some((id) => this.drops(id, technology));
  }

  /** Whether an organisation keeps what it no longer exports. */
  #keeps(id: string): boolean {
    return (
      this.#asked.exports &&
      this.typeOf.get(id) === "organisation" &&
      this.#asked.countries.includes(this.#country.get(id) ?? "")
    );
  }

  /** Whether a thing comes only from those who keep what goes into it. */
  #isKept(thing: string): boolean {
    const who = this.isThing(thing) ? this.#sources(thing) : [];
    return who.length > 0 && who.every((id) => this.#keeps(id));
  }

  #sources(thing: string): string[] {
    const supplied = this.claims.filter(
      (one) => one.predicate === "SUPPLIES" && one.about === thing && this.holds(one),
    );
    return [...this.makers(thing, false), ...supplied.map(({ subject }) => subject)];
  }

  #isLostAsNamed(thing: string, seen: Set<string>): boolean {
    if (this.named.includes(thing)) return true;
    if (seen.has(thing)) return false;
    seen.add(thing);
    return this.claims.some(
      (one) =>
        one.predicate === "EMBODIES" &&
        one.subject === thing &&
        this.holds(one) &&
        this.#isLostAsNamed(one.object, seen) &&
        this.#isItsGoods(thing, one.object),
    );
  }

  #isMiner(id: string): boolean {
    return this.claims.some(
      (one) => one.predicate === "MINES" && one.subject === id && this.places.has(one.object) && this.holds(one),
    );
  }

  /** Whether a product stands for several technologies of the stage of another one. */
  #isOfOneKind(product: string, technology: string): boolean {
    const stageOf = (id: string) => this.#rows.entities.find((one) => one.id === id)?.stage ?? null;
    const stage = stageOf(technology);
    const bases = this.claims.filter(
      (one) =>
        one.predicate === "EMBODIES" && one.subject === product && this.holds(one) && stageOf(one.object) === stage,
    );
    return stage !== null && new Set(bases.map(({ object }) => object)).size > 1;
  }

  #isRecycling(id: string): boolean {
    return this.#rows.entities.some((one) => one.id === id && one.stage === "recycling");
  }

  #withSubsidiaries(start: Set<string>): Set<string> {
    for (let before = -1; this.#asked.subsidiaries && before !== start.size; ) {
      before = start.size;
      for (const { predicate, subject, object } of this.claims.filter((one) => this.holds(one))) {
        if (predicate === "SUBSIDIARY_OF" && start.has(object)) start.add(subject);
      }
    }
    return start;
  }
}

function isSold({ maturity }: Row): boolean {
  return maturity === "commercial" || maturity === "deployed";
}
