import { inChina } from "../../rules/country.ts";
import { entityTypes } from "../../rules/vocabulary.ts";
import { searchNames, searchTokens } from "../../store/search/searchTokens.ts";
import type { CityRow, ClaimRow, EntityRow } from "../check/checkedDataset.ts";
import { keptByRow } from "../keptByRow.ts";
import type { ClaimRelationship, EntityNode } from "./graphRows.ts";
import { type HubNote, hubNotes } from "./hubNotes.ts";

/** The entities with values derived from their claims and cities, their labels and their search terms. */
export function entityNodes(
  entities: readonly EntityRow[],
  claims: readonly ClaimRelationship[],
  { hubFrom, cities }: { hubFrom: number; cities: readonly CityRow[] },
): EntityNode[] {
  const otherEnds = otherEndsOf(claims);
  const hubs = hubNotes(claims, (id) => (otherEnds.get(id)?.length ?? 0) >= hubFrom);
  const subsidiaries = subsidiariesAmong(entities, claims);
  const seatOf = seatsAmong(cities);
  return entities.map((entity) => {
    const ends = otherEnds.get(entity.id) ?? [];
    const derived = {
      claim_count: ends.length,
      neighbour_count: new Set(ends).size,
      subsidiary: subsidiaries.has(entity.id),
      ...seatOf(entity),
      ...(hubs.get(entity.id) ?? NO_HUB),
    };
    return entityNode(entity, derived, keptTerms(entity));
  });
}

export const NO_HUB: Readonly<Record<keyof HubNote, null>> = { hub_counts: null, hub_first: null };

/** Values derived from an entity's claims and its city. */
type Derived = Pick<EntityNode, "claim_count" | "neighbour_count" | "subsidiary" | keyof HubNote | keyof Seat>;

type Seat = Pick<EntityNode, "seat_lat" | "seat_lon">;

const NO_SEAT: Seat = { seat_lat: null, seat_lon: null };

/** The place of the city of an entity. Its country counts, because there are several cities of one name. */
function seatsAmong(cities: readonly CityRow[]): (entity: EntityRow) => Seat {
  const keyOf = ({ city, country }: Pick<EntityRow, "city" | "country">) => `${city};${country ?? ""}`;
  const seats = new Map(cities.map((row): [string, Seat] => [keyOf(row), { seat_lat: row.lat, seat_lon: row.lon }]));
  return (entity) => (entity.city === null ? NO_SEAT : (seats.get(keyOf(entity)) ?? NO_SEAT));
}

type SearchTerms = Pick<EntityNode, "search_names" | "search_tokens">;

function searchTermsOf(entity: EntityRow): SearchTerms {
  const names = searchNames(entity);
  return { search_names: names, search_tokens: searchTokens(names) };
}

const keptTerms = keptByRow(searchTermsOf);

/** One entity with values derived from its claims and its city, its labels and its search terms. */
function entityNode(
  entity: EntityRow,
  { claim_count, neighbour_count, subsidiary, hub_counts, hub_first, seat_lat, seat_lon }: Derived,
  { search_names, search_tokens }: SearchTerms,
): EntityNode {
  const counterpart = entity.type === "organisation" && !inChina(entity.country);
  // Written out field by field, because extending a copy takes several times as long.
  return {
    kind: entity.kind,
    country: entity.country,
    city: entity.city,
    founded: entity.founded,
    ticker: entity.ticker,
    website: entity.website,
    stage: entity.stage,
    chain_step: entity.chain_step,
    lat: entity.lat,
    lon: entity.lon,
    seat_lat,
    seat_lon,
    date: entity.date,
    id: entity.id,
    name: entity.name,
    name_zh: entity.name_zh,
    short_name: entity.short_name,
    aliases: entity.aliases,
    summary: entity.summary,
    own: entity.own,
    override_reason: entity.override_reason,
    type: entity.type,
    counterpart,
    subsidiary,
    claim_count,
    neighbour_count,
    labels: [
      "Entity",
      entityTypes[entity.type].label,
      ...(counterpart ? ["Counterpart"] : []),
      ...(subsidiary ? ["Subsidiary"] : []),
    ],
    search_names,
    search_tokens,
    hub_counts,
    hub_first,
  };
}

/** For each entity, the entity at the other end of each of its claims. */
function otherEndsOf(claims: readonly ClaimRow[]): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const known = ends.get(id);
    if (known === undefined) ends.set(id, [other]);
    else known.push(other);
  };
  for (const { subject, object } of claims) {
    add(subject, object);
    add(object, subject);
  }
  return ends;
}

/** Organisations that have a parent now. Ownership by a government body makes no subsidiary. */
function subsidiariesAmong(entities: readonly EntityRow[], claims: readonly ClaimRow[]): Set<string> {
  const governments = new Set(entities.filter(({ kind }) => kind === "government").map(({ id }) => id));
  const owned = claims.filter(
    ({ predicate, status, object }) =>
      predicate === "SUBSIDIARY_OF" && status === "in-force" && !governments.has(object),
  );
  return new Set(owned.map(({ subject }) => subject));
}
