import type { RemovalItem, Supplier } from "../../../contract/index.ts";
import { evidenceGrades, evidenceIds } from "../../../rules/vocabulary.ts";
import type { SupplyReader } from "../../goods/SupplyReader.ts";
import { partsOf, type Supply, suppliersIn } from "../../goods/suppliersIn.ts";
import type { HubClaim } from "../../hubs/firstHubClaims.ts";
import { graverFirst, isFirm, lossesOf, type Standing } from "./lossesOf.ts";
import type { SectorTies } from "./lostSectors.ts";

/** Developers and producers of each technology and product. */
export type Supplies = ReadonlyMap<string, Supply>;

/** A technology or product with a loss, before it is known which sectors need it. */
export type LostItem = Omit<RemovalItem, "sectors">;

/**
 * Developers and producers of these technologies and products; those not read whole are left out. Only some suppliers
 * are read of items that plainly lose nothing.
 */
export async function suppliesOf(reader: SupplyReader, items: Iterable<string>, standing: Standing): Promise<Supplies> {
  const asked = [...new Set(items)];
  const plain = await plainlySupplied(reader, asked, standing);
  const makers = await reader.makers(asked.filter((item) => !plain.has(item)));
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

/**
 * Some suppliers of items with so many claims that reading all would take long. Returns only items whose best evidenced
 * suppliers show that nothing is lost: an undisputed supplier stays in China, and one outside it.
 */
async function plainlySupplied(
  reader: SupplyReader,
  items: Iterable<string>,
  standing: Standing,
): Promise<Map<string, Supply>> {
  const best = await reader.bestOfMany(items, ["DEVELOPS", "PRODUCES"]);
  const plain = [...best].map(([item, claims]) => [item, staying(claims, standing)] as const);
  return new Map(
    plain.flatMap(([item, stay]) =>
      areOnBothSides(stay, standing) ? [[item, { counted: stay, last_reported: [], announced: [] }]] : [],
    ),
  );
}

/** The organisations named by undisputed current claims that are not removed. */
export function staying(claims: readonly HubClaim[], { isTaken }: Standing): Supplier[] {
  return claims
    .filter(({ status_rank, other }) => status_rank === 0 && !isTaken(other))
    .map(({ other, rank }) => ({
      organisation: other,
      maturity: null,
      evidence: gradeOf(rank),
      newest_source: null,
      claim_ids: [],
    }))
    .filter(isFirm);
}

/** Whether there are suppliers both in China and outside it, so that nothing is lost whoever else goes. */
export function areOnBothSides(suppliers: readonly Supplier[], { isAbroad }: Standing): boolean {
  const abroad = suppliers.filter(({ organisation }) => isAbroad(organisation));
  return abroad.length > 0 && abroad.length < suppliers.length;
}

function gradeOf(rank: number) {
  return evidenceIds.find((grade) => evidenceGrades[grade].rank === rank) ?? "disputed";
}
