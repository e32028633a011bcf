import type { TakenOut, WhatIfRequest } from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { entitiesOfCountry } from "../entities.ts";
import { organisationsOut } from "../supply/organisationsOut.ts";
import type { SupplyReader } from "../supply/SupplyReader.ts";

/** What is taken out, and who drops out with it. */
export interface Taken {
  taken: TakenOut[];
  /** Ids of the technologies and products named, in the order of the request. */
  items: string[];
  organisations: string[];
  places: string[];
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
 * What the request takes out. Beside a product or technology a country says where it is made; alone it stands for all its
 * organisations and places.
 */
export async function takenOut(store: GraphStore, reader: SupplyReader, request: WhatIfRequest): Promise<Taken> {
  const { items, named } = await namedIn(reader, request.ids);
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
    isOut,
    isOutForNamed: (id) => isOut(id) || request.country.length === 0 || sitsIn(id, request.country),
    keepsGoods: (id) => request.stop === "exports" && sitsIn(id, request.country),
  };
}

async function namedIn(reader: SupplyReader, ids: readonly string[]): Promise<{ items: string[]; named: string[] }> {
  const entities = await reader.entities(ids);
  const items: string[] = [];
  const named: string[] = [];
  for (const id of ids) {
    const type = entities.get(id)?.type;
    if (type === undefined) throw new NotFound(`there is no entity ${id}`);
    if (type === "organisation") named.push(id);
    else if (type === "technology" || type === "product") items.push(id);
    else throw new BadRequest(`ids: expected organisations, products and technologies; ${id} is a ${type}`);
  }
  return { items, named };
}

async function placesIn(store: GraphStore, reader: SupplyReader, country: string): Promise<string[]> {
  const rows = await entitiesOfCountry.run(store, { types: ["place"], country, maxRows: MOST_PLACES });
  if (rows.length === MOST_PLACES) reader.cut = true;
  return rows.map(({ entity }) => entity.id);
}
