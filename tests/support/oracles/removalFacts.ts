import type { ClaimRelationship, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { isStrong } from "./questionFacts.ts";

type Row = ClaimRelationship;

/** The answer to a removal without claims and grades, as one text per item. */
export interface RemovalFacts {
  removed: string[];
  items: string[];
  sectors: string[];
  customers: string[];
}

const SIDES = ["anywhere", "outside-china", "in-china"];
const DOINGS = "DEVELOPS PRODUCES SUPPLIES MINES ACTIVE_IN DEPENDS_ON PARTNERS_WITH FUNDS".split(" ");
const isSupply = ({ predicate }: Row) => predicate === "DEVELOPS" || predicate === "PRODUCES";
const isDoubted = ({ evidence }: Row) => evidence === "disputed";

/**
 * The right answer to a removal, computed from the columns of the data files alone: the world before, and the world
 * without the claims of those removed.
 */
export class RemovalWorld {
  readonly #claims: Row[];
  readonly #date: string;
  readonly #country: Map<string, string>;
  readonly #type: Map<string, string>;
  readonly #governments: Set<string>;

  constructor({ dataset, entities, claims }: GraphRows) {
    this.#claims = claims;
    this.#date = dataset.date;
    this.#country = new Map(entities.map(({ id, country }) => [id, country ?? ""]));
    this.#type = new Map(entities.map(({ id, type }) => [id, type]));
    this.#governments = new Set(entities.filter(({ kind }) => kind === "government").map(({ id }) => id));
  }

  organisations(): string[] {
    return [...this.#type].filter(([, type]) => type === "organisation").map(([id]) => id);
  }

  without({ ids = [], country = "" }: { ids?: string[]; country?: string }, subsidiaries = true): RemovalFacts {
    const sitting = this.organisations().filter((id) => country !== "" && this.#country.get(id) === country);
    const gone = this.#closed(new Set([...ids, ...sitting]), subsidiaries);
    const claims = this.#claims.filter(this.holds);
    const items = [...new Set(claims.filter(isSupply).map(({ object }) => object))];
    const lost = new Map<string, string>();
    for (const item of items) {
      const losses = this.#losses(
        claims.filter((claim) => isSupply(claim) && claim.object === item),
        gone,
      );
      if (losses !== "") lost.set(item, losses);
    }
    return {
      removed: [...gone].sort(),
      items: [...lost]
        .map(([item, losses]) => `${item} ${losses} ${this.#who(item, gone)} ${this.sectorsOf(item)}`)
        .sort(),
      sectors: this.#sectors(new Set(lost.keys()), gone),
      customers: this.#customers(lost, gone),
    };
  }

  /** The holder of each item that depends on one organisation, or on one together with its subsidiaries. */
  singlePoints(): string[] {
    const supply = this.#claims.filter((claim) => this.holds(claim) && isSupply(claim));
    return [...new Set(supply.map(({ object }) => object))].flatMap((item) => {
      const own = supply.filter(({ object }) => object === item);
      const firm = own.filter((claim) => !isDoubted(claim));
      const who = new Set((firm.length > 0 ? firm : own).map(({ subject }) => subject));
      // The holder is an organisation whose removal removes all of them, and none of whose subsidiaries has the same
      // effect.
      const sole = this.organisations().filter((id) => {
        const group = this.#closed(new Set([id]), true);
        return this.#counts(id, who) && [...who].every((one) => group.has(one));
      });
      const lowest = sole.filter(
        (id) => !sole.some((other) => other !== id && this.#closed(new Set([id]), true).has(other)),
      );
      const [holder] = lowest.sort();
      if (holder === undefined || !own.some(isStrong)) return [];
      const claims = this.#claims.filter((claim) => isSupply(claim) && claim.object === item).length;
      return [`${item} ${holder} ${[...who].sort()} ${this.sectorsOf(item)} ${claims} ${this.#kinOf(item, holder)}`];
    });
  }

  /** The technologies and products one PART_OF or EMBODIES claim away that others than a group make. */
  #kinOf(item: string, holder: string): string[] {
    const group = this.#closed(new Set([holder]), true);
    const kin = [...this.#held("PART_OF"), ...this.#held("EMBODIES")].flatMap(({ subject, object }) =>
      subject === item ? [object] : object === item ? [subject] : [],
    );
    return [...new Set(kin)].sort().flatMap((id) => {
      const makers = this.#claims.filter((claim) => isSupply(claim) && claim.object === id && this.holds(claim));
      const others = [...new Set(makers.map(({ subject }) => subject))].filter((one) => !group.has(one));
      return others.length === 0 ? [] : [`${id}:${others.sort()}`];
    });
  }

  sectorsOf(item: string): string[] {
    const known = this.#sectorsByItem.get(item) ?? this.#needing(item);
    this.#sectorsByItem.set(item, known);
    return known;
  }

  readonly #sectorsByItem = new Map<string, string[]>();

  #needing(item: string): string[] {
    const products = this.#held("EMBODIES").filter(({ object }) => object === item);
    const carriers = new Set([item, ...products.map(({ subject }) => subject)]);
    const applied = this.#held("APPLIED_IN").filter(({ subject }) => carriers.has(subject));
    const needing = this.#held("DEPENDS_ON").filter(
      ({ subject, object }) => object === item && this.#isSector(subject),
    );
    return [...new Set([...applied.map(({ object }) => object), ...needing.map(({ subject }) => subject)])].sort();
  }

  /** A government body does not count as the owner of a group, but may develop something itself. */
  #counts(id: string, who: ReadonlySet<string>): boolean {
    return who.has(id) || !this.#governments.has(id);
  }

  #held(predicate: string): Row[] {
    return this.#claims.filter((claim) => claim.predicate === predicate && this.holds(claim));
  }

  /** Whether a claim is in force and, unless it is a fact of record, was reported in the five years before the data set. */
  readonly holds = ({ predicate, status, until, newest_day }: Row): boolean => {
    if (status !== "in-force") return false;
    if (until !== null || newest_day === null || !DOINGS.includes(predicate)) return true;
    const years = Number(this.#date.slice(0, 4)) - Number(newest_day.slice(0, 4));
    return years < 5 || (years === 5 && newest_day.slice(4) >= this.#date.slice(4));
  };

  #isSector(id: string): boolean {
    return this.#type.get(id) === "sector";
  }

  #closed(start: Set<string>, subsidiaries: boolean): Set<string> {
    const gone = new Set(start);
    let before = -1;
    while (subsidiaries && before !== gone.size) {
      before = gone.size;
      for (const { subject, object } of this.#held("SUBSIDIARY_OF")) if (gone.has(object)) gone.add(subject);
    }
    return gone;
  }

  #on(side: string, id: string): boolean {
    const chinese = ["CN", "HK", "MO"].includes(this.#country.get(id) ?? "");
    return side === "anywhere" || (side === "in-china") === chinese;
  }

  #losses(claims: readonly Row[], gone: ReadonlySet<string>): string {
    const said: string[] = [];
    for (const side of SIDES) {
      const before = claims.filter(({ subject }) => this.#on(side, subject));
      const after = before.filter(({ subject }) => !gone.has(subject));
      if (before.length > 0 && after.length === 0) said.push(`${side}:none`);
      else if (before.some((one) => !isDoubted(one)) && after.every(isDoubted)) said.push(`${side}:disputed`);
    }
    const wide = said.find((one) => one.startsWith("anywhere"));
    if (wide === "anywhere:none") return wide;
    return said.filter((one) => one === wide || !(wide && one.endsWith("disputed"))).join("+");
  }

  #who(item: string, gone: ReadonlySet<string>): string {
    const about = this.#claims.filter((claim) => isSupply(claim) && claim.object === item);
    const now = new Set(about.filter(this.holds).map(({ subject }) => subject));
    const past = about.filter((claim) => claim.status === "in-force" && !this.holds(claim) && !now.has(claim.subject));
    const coming = about.filter(({ status, subject }) => ["planned", "proposed"].includes(status) && !now.has(subject));
    const text = (ids: Iterable<string>) => [...new Set(ids)].sort().join(",");
    const stay = (ids: string[]) => ids.filter((id) => !gone.has(id));
    return [
      text([...now].filter((id) => gone.has(id))),
      text(stay([...now])),
      text(stay(past.map(({ subject }) => subject))),
      text(stay(coming.map(({ subject }) => subject))),
    ].join("|");
  }

  #sectors(lost: ReadonlySet<string>, gone: ReadonlySet<string>): string[] {
    const supply = this.#claims.filter((claim) => this.holds(claim) && isSupply(claim));
    const supplied = [...new Set(supply.map(({ object }) => object))];
    const sectors = [...this.#type].filter(([id]) => this.#isSector(id)).map(([id]) => id);
    return sectors.flatMap((sector) => {
      const inputs = supplied.filter((item) => this.sectorsOf(item).includes(sector));
      const missing = inputs.filter((item) => lost.has(item));
      if (missing.length === 0) return [];
      const losses = this.#losses(
        supply.filter(({ object }) => inputs.includes(object)),
        gone,
      );
      return [`${sector} ${losses} ${inputs.length} ${missing.sort()}`];
    });
  }

  #customers(lost: ReadonlyMap<string, string>, gone: ReadonlySet<string>): string[] {
    const found = new Set<string>();
    const sales = this.#held("SUPPLIES").filter(({ object }) => !gone.has(object));
    for (const { object, about } of sales) {
      const losses = this.#losses(
        sales.filter((one) => one.object === object && one.about === about),
        gone,
      );
      if (losses !== "") found.add(`${object} SUPPLIES ${about ?? ""} ${losses}`);
    }
    for (const { subject, object } of this.#held("DEPENDS_ON")) {
      if (gone.has(subject)) continue;
      const losses = this.#isSector(subject) ? undefined : lost.get(object);
      if (losses !== undefined) found.add(`${subject} DEPENDS_ON ${object} ${losses}`);
      if (gone.has(object)) found.add(`${subject} DEPENDS_ON ${object} anywhere:none`);
    }
    return [...found].sort();
  }
}
