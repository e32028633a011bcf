import type { SinglePoint } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import type { SupplyReader } from "../supply/SupplyReader.ts";
import { isFirm } from "./lossesOf.ts";
import { suppliesOf } from "./lostItems.ts";
import { type Owners, ownersOf } from "./ownersOf.ts";
import { fewSuppliers } from "./removalQueries.ts";
import { sectorTies } from "./sectorTies.ts";

/** More developers or producers than this hardly ever have one owner. */
const MOST_SUPPLIERS = 12;
const MOST_ITEMS = 2000;

/**
 * The technologies and products whose developers or producers are one organisation or all belong to one, those that
 * most sectors need first. If undisputed claims name suppliers, only those count.
 */
export async function singlePoints(store: GraphStore, reader: SupplyReader): Promise<SinglePoint[]> {
  const rows = await fewSuppliers.run(store, { most: MOST_SUPPLIERS, maxRows: MOST_ITEMS + 1 });
  if (rows.length > MOST_ITEMS) reader.cut = true;
  const supplies = await suppliesOf(
    reader,
    rows.slice(0, MOST_ITEMS).map(({ item }) => item),
  );
  const organisations = [...supplies.values()].flatMap(({ counted }) =>
    counted.map(({ organisation }) => organisation),
  );
  const owners = await ownersOf(reader, organisations);
  const held = [...supplies].flatMap(([item, { counted, last_reported, announced }]) => {
    const firm = counted.filter(isFirm);
    const suppliers = firm.length > 0 ? firm : counted;
    const holder = owners.lowestOfAll(suppliers.map(({ organisation }) => organisation));
    if (holder === null) return [];
    const disputed = counted.filter((supplier) => !suppliers.includes(supplier));
    return [{ item, holder, suppliers, disputed, last_reported, announced }];
  });
  const ties = await sectorTies(
    reader,
    held.map(({ item }) => item),
  );
  return held
    .map((point) => {
      const sectors = ties.get(point.item);
      const claims = [...[...(sectors?.values() ?? [])].flat(), ...chains(owners, point)];
      return { ...point, sectors: [...(sectors?.keys() ?? [])].sort(), claim_ids: [...new Set(claims)].sort() };
    })
    .sort((a, b) => b.sectors.length - a.sectors.length || (a.item < b.item ? -1 : 1));
}

function chains(owners: Owners, { suppliers, holder }: Pick<SinglePoint, "suppliers" | "holder">): string[] {
  return suppliers.flatMap(({ organisation }) => owners.chain(organisation, holder));
}
