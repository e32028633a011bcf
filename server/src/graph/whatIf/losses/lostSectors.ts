import type { Claim, RemovalSector, Supplier } from "../../../contract/index.ts";
import { isCurrent } from "../../../rules/lastReported.ts";
import type { SupplyReader } from "../../goods/SupplyReader.ts";
import { graverFirst, isFirm, lossesOf, type Standing } from "./lossesOf.ts";
import { type LostItem, suppliesOf } from "./lostItems.ts";

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

/** The sectors that need each technology or product, each with the claims that say so. */
export type SectorTies = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * The sectors in which technologies and products are applied, or that depend on them; a technology also serves the
 * sectors of the products that embody it.
 */
export async function sectorTies(reader: SupplyReader, items: readonly string[]): Promise<SectorTies> {
  const [applied, needed] = await Promise.all([
    reader.leaving(items, ["APPLIED_IN"]),
    reader.arriving(items, ["DEPENDS_ON", "EMBODIES"]),
  ]);
  const arriving = needed.claims.filter(isCurrent);
  const embodied = arriving.filter(({ predicate }) => predicate === "EMBODIES");
  const [ofProducts, needing] = await Promise.all([
    reader.leaving(subjectsOf(embodied), ["APPLIED_IN"]),
    reader.entities(subjectsOf(arriving)),
  ]);
  const ties = new Ties();
  for (const { id, subject, object } of applied.claims.filter(isCurrent)) ties.add(subject, object, [id]);
  for (const { id, predicate, subject, object } of arriving) {
    if (predicate === "DEPENDS_ON" && needing.get(subject)?.type === "sector") ties.add(object, subject, [id]);
  }
  for (const { id, subject, object } of ofProducts.claims.filter(isCurrent)) {
    for (const part of embodied) if (part.subject === subject) ties.add(part.object, object, [part.id, id]);
  }
  return ties.byItem;
}

/** The technologies and products that sectors need, by the same rule, read from the sectors. */
async function sectorInputs(
  reader: SupplyReader,
  sectors: readonly string[],
): Promise<ReadonlyMap<string, Set<string>>> {
  const [applied, needed] = await Promise.all([
    reader.arriving(sectors, ["APPLIED_IN"]),
    reader.leaving(sectors, ["DEPENDS_ON"]),
  ]);
  const appliedHere = applied.claims.filter(isCurrent);
  const { claims } = await reader.leaving(subjectsOf(appliedHere), ["EMBODIES"]);
  const whole = sectors.filter((sector) => applied.whole.has(sector) && needed.whole.has(sector));
  const inputs = new Map(whole.map((sector) => [sector, new Set<string>()]));
  for (const { subject, object } of needed.claims.filter(isCurrent)) inputs.get(subject)?.add(object);
  for (const { subject, object } of appliedHere) {
    const own = inputs.get(object);
    own?.add(subject);
    for (const part of claims.filter(isCurrent)) if (part.subject === subject) own?.add(part.object);
  }
  return inputs;
}

class Ties {
  readonly byItem = new Map<string, Map<string, string[]>>();

  add(item: string, sector: string, claims: readonly string[]): void {
    const sectors = this.byItem.get(item) ?? new Map<string, string[]>();
    this.byItem.set(item, sectors);
    sectors.set(sector, [...new Set([...(sectors.get(sector) ?? []), ...claims])]);
  }
}

function subjectsOf(claims: readonly Claim[]): string[] {
  return claims.map(({ subject }) => subject);
}
