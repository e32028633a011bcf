import type { RemovalItem } from "../../contract/index.ts";
import { makerClaims } from "../supply/makerClaims.ts";
import { partsOf } from "../supply/partsOf.ts";
import type { SupplyReader } from "../supply/SupplyReader.ts";
import { type Supply, suppliersIn } from "../supply/suppliersIn.ts";
import { graverFirst, lossesOf, type Standing } from "./lossesOf.ts";
import { plainlySupplied } from "./plainlySupplied.ts";
import type { SectorTies } from "./sectorTies.ts";

/** Who develops or produces each technology and product. */
export type Supplies = ReadonlyMap<string, Supply>;

/** A technology or product with a loss, before it is known which sectors need it. */
export type LostItem = Omit<RemovalItem, "sectors">;

/**
 * Who develops or produces each of these technologies and products; those not read whole are left out. Only some suppliers
 * are read of items that plainly lose nothing.
 */
export async function suppliesOf(reader: SupplyReader, items: Iterable<string>, standing: Standing): Promise<Supplies> {
  const asked = [...new Set(items)];
  const plain = await plainlySupplied(reader, asked, standing);
  const makers = await makerClaims(
    reader,
    asked.filter((item) => !plain.has(item)),
  );
  return new Map([...plain, ...[...makers].map(([item, claims]) => [item, suppliersIn(claims)] as const)]);
}

/** The technologies and products that lose a last supplier. */
export function lostItems(supplies: Supplies, standing: Standing): LostItem[] {
  return [...supplies].flatMap(([item, supply]) => {
    const losses = lossesOf(supply.counted, standing);
    return losses.length === 0 ? [] : [{ item, losses, ...partsOf(supply, standing) }];
  });
}

/** The items with the sectors that need them: gravest loss first, then the most sectors. */
export function withSectors(items: readonly LostItem[], ties: SectorTies): RemovalItem[] {
  return items
    .map((item) => ({ ...item, sectors: [...(ties.get(item.item)?.keys() ?? [])].sort() }))
    .sort((a, b) => graverFirst(a, b) || b.sectors.length - a.sectors.length || (a.item < b.item ? -1 : 1));
}
