import type { RemovalAnswer, RemovalRequest } from "../../../contract/index.ts";
import { isCurrent } from "../../../rules/lastReported.ts";
import type { GraphStore } from "../../../store/GraphStore.ts";
import { type ReaderLimits, SupplyReader } from "../../goods/SupplyReader.ts";
import { supplyCoverage } from "../../goods/supplyQueries.ts";
import { withNamed } from "../../goods/withNamed.ts";
import { namedIn, organisationsOut } from "../takenOut.ts";
import type { Standing } from "./lossesOf.ts";
import { lostCustomers } from "./lostCustomers.ts";
import { lostItems, suppliesOf, withSectors } from "./lostItems.ts";
import { lostSectors, sectorTies } from "./lostSectors.ts";
import { singlePoints } from "./singlePoints.ts";

/** Limits that bound the answer on a graph of any size. */
const LIMITS: ReaderLimits = { claims: 5000, entities: 6000 };

type Found = Pick<RemovalAnswer, "removed" | "touched" | "items" | "sectors" | "customers" | "single_points">;

const NOTHING: Found = { removed: [], touched: 0, items: [], sectors: [], customers: [], single_points: [] };

/** Losses without some organisations or a country; if none is named, everything that depends on one organisation alone. */
export async function removal(store: GraphStore, request: RemovalRequest, limits = LIMITS): Promise<RemovalAnswer> {
  const reader = new SupplyReader(store, limits);
  const asksNothing = request.ids.length === 0 && request.country === "";
  const [coverage, found] = await Promise.all([
    supplyCoverage.run(store, {}),
    asksNothing
      ? singlePoints(store, reader).then((single_points) => ({ ...NOTHING, single_points }))
      : lossesWithout(store, reader, request),
  ]);
  return withNamed(reader, { ...found, coverage });
}

async function lossesWithout(store: GraphStore, reader: SupplyReader, request: RemovalRequest): Promise<Found> {
  const { named } = await namedIn(reader, request.ids, "organisations");
  const out = await organisationsOut(store, reader, {
    named,
    countries: request.country === "" ? [] : [request.country],
    subsidiaries: request.subsidiaries === "with",
  });
  const ids = [...out.keys()];
  const { claims } = await reader.leaving(ids, ["DEVELOPS", "PRODUCES"]);
  const entities = await reader.entities(ids);
  const standing: Standing = {
    // Every organisation in the country goes, even if the country has more than were read.
    isTaken: (id) => out.has(id) || (request.country !== "" && entities.get(id)?.country === request.country),
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
  const removed = [...out].map(([organisation, why]) => ({ organisation, ...why }));
  return { removed, touched: supplies.size, items: withSectors(items, ties), sectors, customers, single_points: [] };
}
