import type { RemovalSector, Supplier } from "../../contract/index.ts";
import type { SupplyReader } from "../supply/SupplyReader.ts";
import { graverFirst, isFirm, lossesOf, type Standing } from "./lossesOf.ts";
import type { LostItem } from "./lostItems.ts";
import { suppliesOf } from "./lostItems.ts";
import { type SectorTies, sectorInputs } from "./sectorTies.ts";

/** The sectors that need what is lost: gravest loss first, then the most lost inputs. */
export async function lostSectors(
  reader: SupplyReader,
  { items, ties, standing }: { items: readonly LostItem[]; ties: SectorTies; standing: Standing },
): Promise<RemovalSector[]> {
  const touched = new Set(items.flatMap(({ item }) => [...(ties.get(item)?.keys() ?? [])]));
  const inputs = await sectorInputs(reader, [...touched]);
  const supplies = await suppliesOf(
    reader,
    [...inputs.values()].flatMap((own) => [...own]),
    standing,
  );
  return [...inputs]
    .map(([sector, own]) => {
      const supplied = [...own].filter((input) => (supplies.get(input)?.counted.length ?? 0) > 0);
      const lost = items.map(({ item }) => item).filter((item) => ties.get(item)?.has(sector));
      return {
        sector,
        losses: lossesOf(together(supplied.flatMap((input) => supplies.get(input)?.counted ?? [])), standing),
        inputs: supplied.length,
        lost: lost.sort(),
        claim_ids: [...new Set(lost.flatMap((item) => ties.get(item)?.get(sector) ?? []))].sort(),
      };
    })
    .sort((a, b) => graverFirst(a, b) || b.lost.length - a.lost.length || (a.sector < b.sector ? -1 : 1));
}

/** Each organisation once; firm if one of its supplies is. */
function together(suppliers: readonly Supplier[]): Supplier[] {
  const once = new Map<string, Supplier>();
  for (const supplier of suppliers) {
    const known = once.get(supplier.organisation);
    if (!known || (!isFirm(known) && isFirm(supplier))) once.set(supplier.organisation, supplier);
  }
  return [...once.values()];
}
