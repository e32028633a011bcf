import type { Claim, RemovalItem } from "../../contract/index.ts";
import { graverFirst, lossesOf, type Standing } from "./lossesOf.ts";
import type { SupplyReader } from "./SupplyReader.ts";
import type { SectorTies } from "./sectorTies.ts";
import { claimsBy, type Supply, suppliersIn } from "./suppliersIn.ts";

/** What DEVELOPS and PRODUCES say of each technology and product. */
export type Supplies = ReadonlyMap<string, Supply>;

/** A technology or product with a loss, before it is known which sectors need it. */
export type LostItem = Omit<RemovalItem, "sectors">;

/** Who develops or produces each of these technologies and products; what was not read whole is left out. */
export async function suppliesOf(reader: SupplyReader, items: Iterable<string>): Promise<Supplies> {
  const { claims, whole } = await reader.arriving(items, ["DEVELOPS", "PRODUCES"]);
  const byItem = claimsBy(claims, ({ object }) => object);
  const read = [...whole].map((item) => [item, suppliersIn(byItem.get(item) ?? [])] as const);
  await reader.entities(claims.map(({ subject }: Claim) => subject));
  return new Map(read);
}

/** Those technologies and products that lose somebody's last supply. */
export function lostItems(supplies: Supplies, standing: Standing): LostItem[] {
  return [...supplies].flatMap(([item, supply]) => {
    const losses = lossesOf(supply.counted, standing);
    return losses.length === 0 ? [] : [{ item, losses, ...partsOf(supply, standing) }];
  });
}

/** Who goes, who stays, and of those who are to come, who stays. */
export function partsOf({ counted, announced }: Supply, { isTaken }: Standing) {
  return {
    taken: counted.filter(({ organisation }) => isTaken(organisation)),
    left: counted.filter(({ organisation }) => !isTaken(organisation)),
    announced: announced.filter(({ organisation }) => !isTaken(organisation)),
  };
}

/** The items with the sectors that need them, the gravest loss first, then what most sectors need. */
export function withSectors(items: readonly LostItem[], ties: SectorTies): RemovalItem[] {
  return items
    .map((item) => ({ ...item, sectors: [...(ties.get(item.item)?.keys() ?? [])].sort() }))
    .sort((a, b) => graverFirst(a, b) || b.sectors.length - a.sectors.length || (a.item < b.item ? -1 : 1));
}
