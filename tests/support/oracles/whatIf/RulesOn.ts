import type { ClaimRelationship } from "../../../../server/src/dataset/grade/graphRows.ts";
import type { GoodsClaims } from "./GoodsClaims.ts";
import { rankOf } from "./stepRank.ts";
import type { Asked, TakenOut } from "./TakenOut.ts";

/** The goods that drop out, and the export controls that cover them, by the rows alone. */
export class RulesOn {
  /** The things named, their kinds, and the products that stand for them. */
  readonly goods: ReadonlySet<string>;
  /** The products that stand for them and come only from the countries asked about. */
  readonly onlyFromThere: ReadonlySet<string>;
  readonly isWhole: boolean;
  readonly #claims: GoodsClaims;
  readonly #out: TakenOut;
  /** What the controls affect, the best evidenced first. */
  readonly #controls: readonly ClaimRelationship[];
  readonly #madeWith: ReadonlySet<string>;

  constructor(claims: GoodsClaims, out: TakenOut, asked: Asked) {
    this.#claims = claims;
    this.#out = out;
    this.isWhole = out.things.length === 0 && asked.countries.length > 0;
    const [kinds, products] = this.#goodsOf(asked);
    this.goods = new Set([...kinds, ...products]);
    this.onlyFromThere = new Set(
      products.filter((id) => {
        const sources = claims.sources(id);
        const isOnly = sources.length > 0 && sources.every((one) => this.#goesOut(one, asked));
        return isOnly && asked.countries.length > 0 && !out.things.includes(id);
      }),
    );
    const isAsked = (policy: string) => {
      const own = claims.countryOf(policy)?.split(";") ?? [];
      return asked.countries.length === 0 || asked.countries.some((one) => own.includes(one));
    };
    const isRuled = this.isWhole || out.things.length > 0;
    this.#controls = claims.all
      .filter(({ predicate, status }) => isRuled && predicate === "AFFECTS" && /in-force|ended/.test(status))
      .filter(({ subject }) => claims.kindOf(subject) === "export-control" && isAsked(subject))
      .sort((a, b) => rankOf([b]) - rankOf([a]));
    this.#madeWith = this.#closure();
  }

  /** The claims by which a rule with this effect covers the goods; null if it does not. */
  byRule(effect: ClaimRelationship): string[] | null {
    if (!this.#controls.includes(effect)) return null;
    const { effect_goods: on } = effect;
    if (this.isWhole || on.some((id) => this.goods.has(id))) return [];
    const group = on.find((id) => this.#tie(id) !== undefined);
    if (group) return [this.#tie(group)?.id ?? ""];
    if (on.length > 0 && !on.some((id) => this.#madeWith.has(id))) return null;
    const own = this.#controls.filter(({ subject }) => subject === effect.subject);
    const direct = own.find(({ object }) => this.goods.has(object));
    if (direct) return [direct.id];
    const wide = own.find(({ object }) => this.#tie(object));
    return wide ? [wide.id, this.#tie(wide.object)?.id ?? ""] : null;
  }

  /** The claims by which a rule covers what somebody needs; none if that drops out itself, null if nothing does. */
  byNeed({ object }: ClaimRelationship): string[] | null {
    if (this.goods.has(object) || this.#out.organisations.has(object)) return [];
    const rule = this.isWhole ? this.#controls.find((one) => one.object === object) : undefined;
    return rule ? [rule.id] : null;
  }

  /** The claim that puts some of the goods under a rule as part of a group. */
  #tie(group: string): ClaimRelationship | undefined {
    return this.#controls.find(({ object, about }) => about === group && this.goods.has(object));
  }

  #goesOut(id: string, { countries }: Asked): boolean {
    return countries.length === 0 || this.#out.organisations.has(id) || this.#claims.isIn(id, countries);
  }

  #goodsOf(asked: Asked): [kinds: string[], products: string[]] {
    const { things } = this.#out;
    const under = (predicate: string, above: readonly string[]) =>
      this.#claims.all
        .filter((one) => one.predicate === predicate && above.includes(one.object) && this.#claims.holds(one))
        .filter(({ subject, object }) => this.#claims.chainStepOf(subject) === this.#claims.chainStepOf(object));
    const kinds = [...things, ...under("PART_OF", things).map(({ subject }) => subject)];
    const based = under("EMBODIES", kinds).filter(({ subject, object }) => this.#standsFor(subject, object));
    const gone = based.filter(({ subject }) => {
      const sources = this.#claims.sources(subject);
      return sources.length === 0 || sources.some((id) => this.#goesOut(id, asked));
    });
    return [kinds, gone.map(({ subject }) => subject)];
  }

  /** Whether a product is mostly of a technology, by tonnes. */
  #standsFor(product: string, technology: string): boolean {
    const tonnes = this.#claims.all
      .filter((one) => one.predicate === "EMBODIES" && one.subject === product && this.#claims.holds(one))
      .filter(({ unit, quantity }) => unit === "t" && quantity !== null)
      .sort((a, b) => Number(b.quantity) - Number(a.quantity));
    return (
      tonnes.length === 0 || tonnes.some((one) => one.object === technology && one.quantity === tonnes[0]?.quantity)
    );
  }

  /** What is made with the things, kind by kind. */
  #closure(): Set<string> {
    const made = new Set(this.#out.things);
    for (let before = -1; before !== made.size; ) {
      before = made.size;
      for (const one of this.#claims.all.filter((claim) => this.#claims.holds(claim))) {
        const { predicate, subject, object } = one;
        if (predicate === "GOES_INTO" && made.has(subject)) this.#add(made, object);
        if (predicate === "EMBODIES" && made.has(object) && this.#standsFor(subject, object)) this.#add(made, subject);
      }
    }
    return made;
  }

  #add(made: Set<string>, id: string): void {
    if (this.#claims.isThing(id) && this.#claims.stageOf(id) !== "recycling") made.add(id);
  }
}
