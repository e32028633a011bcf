import type { ClaimRelationship } from "../../../../server/src/dataset/grade/graphRows.ts";
import type { GoodsClaims } from "./GoodsClaims.ts";
import { RulesOn } from "./RulesOn.ts";
import { gradeOf, rankOf } from "./stepRank.ts";
import type { Asked, TakenOut } from "./TakenOut.ts";

const EFFECTS = "stopped cut short excluded costs worried not-short licensed".split(" ");

/** What an effect rests on: its claim, and the claims by which a rule covers the goods. */
interface Because {
  claim: ClaimRelationship;
  because: string[];
}

/** Recorded effects and recorded users, by the rows alone. */
export class Circles {
  readonly #claims: GoodsClaims;
  readonly #out: TakenOut;
  readonly #asked: Asked;
  readonly #rules: RulesOn;
  readonly #lost: ReadonlySet<string>;

  constructor(claims: GoodsClaims, { out, asked, lost }: { out: TakenOut; asked: Asked; lost: ReadonlySet<string> }) {
    this.#claims = claims;
    this.#out = out;
    this.#asked = asked;
    this.#lost = lost;
    this.#rules = new RulesOn(claims, out, asked);
  }

  /** Everybody in the two circles. */
  everybody(): Set<string> {
    return new Set([...this.#effectsOf().keys(), ...this.#usersOf().keys()].map((key) => key.split(" ")[0] ?? ""));
  }

  effects(): string[] {
    return [...this.#effectsOf()].map(([id, own]) => {
      const because = [...new Set(own.flatMap((one) => one.because))].sort();
      return `${id} ${this.sideOf(id)} ${own.map(({ claim }) => claim.id)} ${because}`;
    });
  }

  users(): string[] {
    const known = this.#effectsOf();
    return [...this.#usersOf()]
      .filter(([key]) => !known.has(key.split(" ")[0] ?? ""))
      .map(([key, uses]) => {
        const claims = uses.map(({ claim }) => claim);
        const there = uses.some(({ isThere }) => isThere) || null;
        return `${key} ${this.sideOf(key.split(" ")[0] ?? "")} ${claims.map(({ id }) => id).sort()} ${gradeOf(rankOf(claims))} ${there}`;
      })
      .sort();
  }

  /** Whether somebody is abroad, seen from the countries asked about or from China; nobody knows of a sector without a country. */
  sideOf(id: string): boolean | null {
    const country = this.#claims.countryOf(id);
    if (this.#claims.typeOf(id) === "sector" && country === null) return null;
    const asked = this.#asked.countries.length > 0 ? this.#asked.countries : ["CN"];
    const inside = asked.flatMap((code) => (code === "CN" ? ["CN", "HK", "MO"] : [code]));
    return country === null || !inside.includes(country);
  }

  /** Whom rules and shortages stopped, slowed or spared; worst and newest claim first, worst entity first. */
  #effectsOf(): Map<string, Because[]> {
    const found = new Map<string, Because[]>();
    for (const claim of this.#claims.all) {
      const { effect, status, predicate, subject, object } = claim;
      if (effect === null || !EFFECTS.includes(effect) || !["in-force", "ended"].includes(status)) continue;
      const entity = predicate === "AFFECTS" ? object : subject;
      const because = predicate === "AFFECTS" ? this.#rules.byRule(claim) : this.#rules.byNeed(claim);
      if (because !== null && ["organisation", "sector"].includes(this.#claims.typeOf(entity) ?? ""))
        found.set(entity, [...(found.get(entity) ?? []), { claim, because }]);
    }
    for (const own of found.values()) own.sort((a, b) => keyOf(a.claim).localeCompare(keyOf(b.claim), "en"));
    const order = ([id, [worst]]: [string, Because[]]) =>
      [
        ...[this.sideOf(id) === false ? 1 : 0, EFFECTS.indexOf(worst?.claim.effect ?? "")],
        ...[worst?.because.length, this.#claims.typeOf(id), worst ? keyOf(worst.claim) : ""],
      ].join(" ");
    return new Map([...found].sort((a, b) => order(a).localeCompare(order(b), "en")));
  }

  /** Who buys or needs just what drops out, under its id and the way in which it does. */
  #usersOf(): Map<string, { claim: ClaimRelationship; isThere: boolean }[]> {
    const found = new Map<string, { claim: ClaimRelationship; isThere: boolean }[]>();
    for (const claim of this.#claims.all) {
      const { predicate, subject, object } = claim;
      const isNeed = predicate === "DEPENDS_ON";
      if (!isNeed && predicate !== "SUPPLIES") continue;
      const isThere = isNeed ? this.#isNeededFromThere(claim) : this.#isSuppliedFromThere(claim);
      const entity = isNeed ? subject : object;
      if (!isThere && !(isNeed && this.#isNeededGoods(claim))) continue;
      if (!["organisation", "sector"].includes(this.#claims.typeOf(entity) ?? "")) continue;
      if (this.#out.organisations.has(entity) || this.#out.keeps(entity)) continue;
      const key = `${entity} ${isNeed ? "needed" : "supplied"}`;
      found.set(key, [...(found.get(key) ?? []), { claim, isThere }]);
    }
    return found;
  }

  #isSuppliedFromThere({ subject, object, about }: ClaimRelationship): boolean {
    if (this.#out.organisations.has(subject)) return true;
    if (about === null || !this.#rules.goods.has(about) || this.#claims.makers(about, false).has(object)) return false;
    return this.#asked.countries.length === 0 || this.#claims.isIn(subject, this.#asked.countries);
  }

  #isNeededFromThere({ object, about }: ClaimRelationship): boolean {
    if (this.#out.organisations.has(object)) return true;
    const { countries } = this.#asked;
    if (about !== null && (countries.length === 0 || this.#claims.isIn(about, countries))) {
      return this.#out.places.has(about) || this.#rules.goods.has(object);
    }
    if (this.#rules.onlyFromThere.has(object)) return true;
    const sources = this.#lost.has(object) ? this.#claims.sources(object) : [];
    return this.#rules.isWhole && sources.length > 0 && sources.every((id) => this.#out.organisations.has(id));
  }

  #isNeededGoods({ object, about }: ClaimRelationship): boolean {
    return this.#rules.goods.has(object) && about === null;
  }
}

/** A claim's place among those of one kind: the worst effect, then the newest. */
function keyOf({ id, effect, effect_day: day }: ClaimRelationship): string {
  const full = day === null ? "0000-00-00" : `${day}-01-01`.slice(0, 10);
  const backwards = full.replace(/\d/g, (digit) => String(9 - Number(digit)));
  return `${EFFECTS.indexOf(effect ?? "")} ${backwards} ${id}`;
}
