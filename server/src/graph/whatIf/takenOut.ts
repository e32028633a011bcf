import type { TakenOut, WhatIfRequest } from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { entitiesOfCountry } from "../entities.ts";
import { LevelWalk } from "../goods/LevelWalk.ts";
import { MOST_LEVELS, type SupplyReader } from "../goods/SupplyReader.ts";
import { organisationsOfCountry } from "../goods/supplyQueries.ts";

/** Entities that are taken out, and organisations that drop out with them. */
export interface Taken {
  taken: TakenOut[];
  /** Ids of the technologies and products named, in the order of the request. */
  items: string[];
  organisations: string[];
  places: string[];
  /** The countries of the request. */
  countries: readonly string[];
  /** Whether these drop out whole, with all that comes from there. */
  isWhole: boolean;
  isPlaceOut(id: string): boolean;
  /** Whether an organisation drops out whole. */
  isOut(id: string): boolean;
  /** Whether an organisation drops out as a maker of what is named. */
  isOutForNamed(id: string): boolean;
  /** Whether an organisation keeps what is named, because only its export stops. */
  keepsGoods(id: string): boolean;
}

/** Most places of a country that are read. */
const MOST_PLACES = 200;

/**
 * Finds what the request takes out. Beside a product or technology a country says where it is made; alone it stands for all its
 * organisations and places.
 */
export async function takenOut(store: GraphStore, reader: SupplyReader, request: WhatIfRequest): Promise<Taken> {
  const { items, named } = await namedIn(reader, request.ids, "organisations, products and technologies");
  if (request.stop === "exports" && (items.length === 0 || request.country.length === 0)) {
    throw new BadRequest("stop: exports stop only of a product or technology, and from a country");
  }
  const whole = items.length === 0 ? request.country : [];
  const out = await organisationsOut(store, reader, {
    named,
    countries: whole,
    subsidiaries: request.subsidiaries === "with",
  });
  const places = (await Promise.all(whole.map((country) => placesIn(store, reader, country)))).flat();
  const entities = await reader.entities([...out.keys(), ...places]);
  const sitsIn = (id: string, countries: readonly string[]) => countries.includes(entities.get(id)?.country ?? "");
  // Every organisation in a country drops out, even if the country has more than were read.
  const isOut = (id: string) => out.has(id) || (entities.get(id)?.type === "organisation" && sitsIn(id, whole));
  return {
    taken: [
      ...items.map((entity) => ({ entity, why: "named" as const, claim_ids: [] })),
      ...[...out].map(([entity, why]) => ({ entity, ...why })),
      ...places.map((entity) => ({ entity, why: "country" as const, claim_ids: [] })),
    ],
    items,
    organisations: [...out.keys()],
    places,
    countries: request.country,
    isWhole: whole.length > 0,
    isPlaceOut: (id) => sitsIn(id, request.country),
    isOut,
    isOutForNamed: (id) => isOut(id) || request.country.length === 0 || sitsIn(id, request.country),
    keepsGoods: (id) => request.stop === "exports" && sitsIn(id, request.country),
  };
}

/** The goods and the organisations among some ids. Throws NotFound or BadRequest for any other. */
export async function namedIn(
  reader: SupplyReader,
  ids: readonly string[],
  expected: "organisations" | "organisations, products and technologies",
): Promise<{ items: string[]; named: string[] }> {
  const entities = await reader.entities(ids);
  const items: string[] = [];
  const named: string[] = [];
  for (const id of ids) {
    const type = entities.get(id)?.type;
    if (type === undefined) throw new NotFound(`there is no entity ${id}`);
    if (type === "organisation") named.push(id);
    else if ((type === "technology" || type === "product") && expected !== "organisations") items.push(id);
    else throw new BadRequest(`ids: expected ${expected}; ${id} is a ${type}`);
  }
  return { items, named };
}

async function placesIn(store: GraphStore, reader: SupplyReader, country: string): Promise<string[]> {
  const rows = await entitiesOfCountry.run(store, { types: ["place"], country, maxRows: MOST_PLACES });
  if (rows.length === MOST_PLACES) reader.cut = true;
  return rows.map(({ entity }) => entity.id);
}

/** Why something drops out, and the claims that make it a subsidiary of another that does. */
interface Out {
  why: "named" | "country" | "subsidiary";
  claim_ids: string[];
}

/** Most organisations of a country that are read. */
const MOST_OF_COUNTRY = 5000;

/** The organisations that drop out: those named, those in the countries, and with `subsidiaries` what belongs to one of them. */
export async function organisationsOut(
  store: GraphStore,
  reader: SupplyReader,
  { named, countries, subsidiaries }: { named: readonly string[]; countries: readonly string[]; subsidiaries: boolean },
): Promise<Map<string, Out>> {
  const out = new Map<string, Out>(named.map((id) => [id, { why: "named", claim_ids: [] }]));
  for (const country of countries) {
    for (const id of await ofCountry(store, reader, country)) {
      if (!out.has(id)) out.set(id, { why: "country", claim_ids: [] });
    }
  }
  if (subsidiaries) await addSubsidiaries(reader, out);
  return out;
}

async function ofCountry(store: GraphStore, reader: SupplyReader, country: string): Promise<string[]> {
  const rows = await organisationsOfCountry.run(store, { country, maxRows: MOST_OF_COUNTRY + 1 });
  if (rows.length > MOST_OF_COUNTRY) reader.cut = true;
  return rows.slice(0, MOST_OF_COUNTRY).map(({ organisation }) => organisation);
}

async function addSubsidiaries(reader: SupplyReader, out: Map<string, Out>): Promise<void> {
  const walk = new LevelWalk(out.keys(), async (owners) => {
    const owned = (await reader.arriving(owners, ["SUBSIDIARY_OF"])).claims.filter(isCurrent);
    for (const { id, subject } of owned) {
      const known = out.get(subject);
      if (known === undefined) out.set(subject, { why: "subsidiary", claim_ids: [id] });
      else if (known.why === "subsidiary") known.claim_ids.push(id);
    }
    return owned.map(({ subject }) => subject);
  });
  if (!(await walk.steps(MOST_LEVELS))) reader.cut = true;
}
