import type { GoodsClaims } from "./GoodsClaims.ts";

/** What a what-if asks, in lists. */
export interface Asked {
  ids: string[];
  countries: string[];
  subsidiaries: boolean;
  /** Whether only exports stop. */
  exports: boolean;
}

/** What a what-if takes out, and who drops out or keeps what it has. */
export class TakenOut {
  /** The things that are named. */
  readonly things: string[];
  readonly organisations: Set<string>;
  readonly places: Set<string>;
  readonly #claims: GoodsClaims;
  readonly #asked: Asked;

  constructor(claims: GoodsClaims, asked: Asked) {
    this.#claims = claims;
    this.#asked = asked;
    this.things = asked.ids.filter((id) => claims.isThing(id));
    const whole = this.things.length > 0 ? [] : asked.countries;
    const sitting = claims.rows.entities.filter(({ id }) => whole.length > 0 && claims.isIn(id, whole));
    const idsOf = (type: string) => sitting.filter((one) => one.type === type).map(({ id }) => id);
    this.places = new Set(idsOf("place"));
    const named = asked.ids.filter((id) => !claims.isThing(id));
    this.organisations = this.#withSubsidiaries(new Set([...named, ...idsOf("organisation")]));
  }

  ids(): string[] {
    return [...this.things, ...this.organisations, ...this.places];
  }

  /** Whether a supplier of something lost drops out, or loses its mine. */
  drops(supplier: string, thing: string): boolean {
    if (this.organisations.has(supplier) || this.#isMiner(supplier)) return true;
    if (!this.#isLostAsNamed(thing, new Set())) return false;
    const { countries } = this.#asked;
    return countries.length === 0 || this.#claims.isIn(supplier, countries);
  }

  /** Whether a product is the goods of a lost technology: somebody who makes or supplies it drops out, or nobody does it. */
  isGoodsOf(product: string, technology: string): boolean {
    const who = this.#claims.sources(product);
    return who.length === 0 || who.some((id) => this.drops(id, technology));
  }

  /** Whether an organisation keeps what it no longer exports. */
  keeps(id: string): boolean {
    const { exports, countries } = this.#asked;
    return exports && this.#claims.typeOf(id) === "organisation" && this.#claims.isIn(id, countries);
  }

  /** Whether an organisation that stays makes what is named itself, or mines elsewhere when only ore drops out. */
  hasOwn(id: string): boolean {
    const { countries } = this.#asked;
    const stays = countries.length > 0 && !this.#claims.isIn(id, countries) && !this.organisations.has(id);
    if (stays && this.things.some((thing) => this.#claims.makers(thing, true).has(id))) return true;
    const isOre = (thing: string) => ["ore", "concentrate"].includes(this.#claims.chainStepOf(thing) ?? "");
    if (this.organisations.size > 0 || !this.things.every(isOre)) return false;
    return this.#claims.all.some(
      (one) =>
        one.predicate === "MINES" &&
        one.subject === id &&
        this.#claims.holds(one) &&
        !this.#claims.isIn(one.object, countries),
    );
  }

  /** Whether a thing comes only from those who keep what goes into it. */
  isKept(thing: string): boolean {
    const who = this.#claims.isThing(thing) ? this.#claims.sources(thing) : [];
    return who.length > 0 && who.every((id) => this.keeps(id));
  }

  #isLostAsNamed(thing: string, seen: Set<string>): boolean {
    if (this.things.includes(thing)) return true;
    if (seen.has(thing)) return false;
    seen.add(thing);
    return this.#claims.all.some(
      (one) =>
        one.predicate === "EMBODIES" &&
        one.subject === thing &&
        this.#claims.holds(one) &&
        this.#isLostAsNamed(one.object, seen) &&
        this.isGoodsOf(thing, one.object),
    );
  }

  #isMiner(id: string): boolean {
    return this.#claims.all.some(
      (one) =>
        one.predicate === "MINES" && one.subject === id && this.places.has(one.object) && this.#claims.holds(one),
    );
  }

  #withSubsidiaries(start: Set<string>): Set<string> {
    for (let before = -1; this.#asked.subsidiaries && before !== start.size; ) {
      before = start.size;
      for (const { predicate, subject, object } of this.#claims.all.filter((one) => this.#claims.holds(one))) {
        if (predicate === "SUBSIDIARY_OF" && start.has(object)) start.add(subject);
      }
    }
    return start;
  }
}
