import type { Claim, RemovalAnswer, RemovalRequest, Supplier } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { type ReaderLimits, SupplyReader } from "../supply/SupplyReader.ts";
import type { Standing } from "./lossesOf.ts";
import { lostCustomers } from "./lostCustomers.ts";
import { lostItems, suppliesOf, withSectors } from "./lostItems.ts";
import { lostSectors } from "./lostSectors.ts";
import { supplyCoverage } from "./removalQueries.ts";
import { removedOrganisations } from "./removedOrganisations.ts";
import { sectorTies } from "./sectorTies.ts";
import { singlePoints } from "./singlePoints.ts";

/** Limits that bound the answer on a graph of any size. */
const LIMITS: ReaderLimits = { claims: 5000, entities: 6000 };

type Found = Pick<RemovalAnswer, "removed" | "touched" | "items" | "sectors" | "customers" | "single_points">;

const NOTHING: Found = { removed: [], touched: 0, items: [], sectors: [], customers: [], single_points: [] };

/** What is lost without some organisations or a country; if none is named, what depends on one organisation alone. */
export async function removal(store: GraphStore, request: RemovalRequest, limits = LIMITS): Promise<RemovalAnswer> {
  const reader = new SupplyReader(store, limits);
  const asksNothing = request.ids.length === 0 && request.country === "";
  const [coverage, found] = await Promise.all([
    supplyCoverage.run(store, {}),
    asksNothing
      ? singlePoints(store, reader).then((single_points) => ({ ...NOTHING, single_points }))
      : lossesWithout(store, reader, request),
  ]);
  const claims = claimsOf(reader, found);
  const named = [
    ...claims.flatMap(({ subject, object, about }) => [subject, object, about ?? []].flat()),
    ...entitiesOf(found),
  ];
  const entities = await reader.entities(named);
  const ids = [...new Set(named)].sort();
  return { ...found, coverage, cut: reader.cut, claims, entities: ids.flatMap((id) => entities.get(id) ?? []) };
}

async function lossesWithout(store: GraphStore, reader: SupplyReader, request: RemovalRequest): Promise<Found> {
  const removed = await removedOrganisations(store, reader, request);
  const ids = removed.map(({ organisation }) => organisation);
  const gone = new Set(ids);
  const { claims } = await reader.leaving(ids, ["DEVELOPS", "PRODUCES"]);
  const entities = await reader.entities(ids);
  const standing: Standing = {
    // Every organisation in the country goes, even if the country has more than were read.
    isTaken: (id) => gone.has(id) || (request.country !== "" && entities.get(id)?.country === request.country),
    isAbroad: (id) => entities.get(id)?.counterpart === true,
  };
  const supplies = await suppliesOf(
    reader,
    claims.filter(isCurrent).map(({ object }) => object),
    standing,
  );
  const items = lostItems(supplies, standing);
  const ties = await sectorTies(
    reader,
    items.map(({ item }) => item),
  );
  const [sectors, customers] = await Promise.all([
    lostSectors(reader, { items, ties, standing }),
    lostCustomers(reader, { removed: ids, items, standing }),
  ]);
  return { removed, touched: supplies.size, items: withSectors(items, ties), sectors, customers, single_points: [] };
}

/** The claims that an answer names, by id. */
function claimsOf(reader: SupplyReader, { removed, items, sectors, customers, single_points }: Found): Claim[] {
  const ofSuppliers = (suppliers: readonly Supplier[]) => suppliers.flatMap(({ claim_ids }) => claim_ids);
  const ids = new Set([
    ...[...removed, ...sectors, ...customers, ...single_points].flatMap(({ claim_ids }) => claim_ids),
    ...single_points.flatMap(({ related }) => related.flatMap(({ claim_ids }) => claim_ids)),
    ...[...items, ...customers].flatMap(({ taken, left, last_reported, announced }) =>
      ofSuppliers([...taken, ...left, ...last_reported, ...announced]),
    ),
    ...single_points.flatMap(({ suppliers, disputed, last_reported, announced }) =>
      ofSuppliers([...suppliers, ...disputed, ...last_reported, ...announced]),
    ),
  ]);
  return [...ids].sort().flatMap((id) => reader.claim(id) ?? []);
}

/** Entities in an answer that its claims may not name. */
function entitiesOf({ removed, items, sectors, customers, single_points }: Found): string[] {
  return [
    ...removed.map(({ organisation }) => organisation),
    ...items.flatMap(({ item, sectors: own }) => [item, ...own]),
    ...sectors.flatMap(({ sector, lost }) => [sector, ...lost]),
    ...customers.flatMap(({ customer, what }) => [customer, what ?? []].flat()),
    ...single_points.flatMap(({ item, holder, sectors: own, related }) => [
      ...[item, holder, ...own],
      ...related.flatMap((kin) => [kin.item, ...kin.organisations]),
    ]),
  ];
}
