import type { ClaimRelationship, GraphRows } from "../../../../server/src/dataset/grade/graphRows.ts";
import { isSold } from "../isSold.ts";

const DOINGS = "DEVELOPS PRODUCES SUPPLIES MINES ACTIVE_IN DEPENDS_ON PARTNERS_WITH FUNDS".split(" ");

/** What claims say of goods, by the columns of the data files alone: which hold, and who makes what. */
export class GoodsClaims {
  /** By id. */
  readonly all: ClaimRelationship[];
  readonly rows: GraphRows;
  readonly #entities: Map<string, GraphRows["entities"][number]>;
  readonly #makers = new Map<string, Set<string>>();

  constructor(rows: GraphRows) {
    this.rows = rows;
    this.all = rows.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    this.#entities = new Map(rows.entities.map((entity) => [entity.id, entity]));
  }

  typeOf(id: string): string | undefined {
    return this.#entities.get(id)?.type;
  }

  kindOf(id: string): string | null {
    return this.#entities.get(id)?.kind ?? null;
  }

  countryOf(id: string): string | null {
    return this.#entities.get(id)?.country ?? null;
  }

  chainStepOf(id: string): string | null {
    return this.#entities.get(id)?.chain_step ?? null;
  }

  stageOf(id: string): string | null {
    return this.#entities.get(id)?.stage ?? null;
  }

  isThing(id: string): boolean {
    return ["technology", "product"].includes(this.typeOf(id) ?? "");
  }

  isIn(id: string, countries: readonly string[]): boolean {
    return countries.includes(this.#entities.get(id)?.country ?? "");
  }

  isAbroad(id: string): boolean {
    return this.typeOf(id) === "organisation" && !this.isIn(id, ["CN", "HK", "MO"]);
  }

  /** In force and, unless it is a fact of record, reported in the five years before the data set. */
  holds({ predicate, status, until, newest_day }: ClaimRelationship): boolean {
    if (status !== "in-force") return false;
    if (until !== null || newest_day === null || !DOINGS.includes(predicate)) return true;
    const { date } = this.rows.dataset;
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

  /** Who makes or supplies a thing. */
  sources(thing: string): string[] {
    const supplied = this.all.filter((one) => one.predicate === "SUPPLIES" && one.about === thing && this.holds(one));
    return [...this.makers(thing, false), ...supplied.map(({ subject }) => subject)];
  }

  /** The technologies of one stage that a product is based on. */
  basesOf(product: string, stage: string | null): string[] {
    const bases = this.all.filter((one) => one.predicate === "EMBODIES" && one.subject === product && this.holds(one));
    return [...new Set(bases.map(({ object }) => object))].filter((id) => this.stageOf(id) === stage);
  }

  #makersOf(thing: string, selling: boolean): Set<string> {
    const made = this.all.filter(
      (one) => ["DEVELOPS", "PRODUCES"].includes(one.predicate) && one.object === thing && this.holds(one),
    );
    return new Set((selling ? made.filter(isSold) : made).map(({ subject }) => subject));
  }
}
