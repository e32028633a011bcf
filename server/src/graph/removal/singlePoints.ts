import type { Claim, SinglePoint } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { makerClaims } from "../supply/makerClaims.ts";
import { relatedMakers, relatedThings } from "../supply/relatedMakers.ts";
import type { SupplyReader } from "../supply/SupplyReader.ts";
import { currentSuppliers, suppliersIn } from "../supply/suppliersIn.ts";
import { isFirm } from "./lossesOf.ts";
import { type Owners, ownersOf } from "./ownersOf.ts";
import { fewSuppliers } from "./removalQueries.ts";
import { sectorTies } from "./sectorTies.ts";

/** More developers or producers than this hardly ever have one owner. */
const MOST_SUPPLIERS = 12;
const MOST_ITEMS = 2000;

type Held = Omit<SinglePoint, "sectors" | "claim_ids">;

/**
 * The technologies and products whose developers or producers are one organisation or all belong to one, those that
 * most sectors need first. If undisputed claims name suppliers, only those count.
 */
export async function singlePoints(store: GraphStore, reader: SupplyReader): Promise<SinglePoint[]> {
  const rows = await fewSuppliers.run(store, { most: MOST_SUPPLIERS, maxRows: MOST_ITEMS + 1 });
  if (rows.length > MOST_ITEMS) reader.cut = true;
  const items = rows.slice(0, MOST_ITEMS).map(({ item }) => item);
  const makers = await makerClaims(reader, items);
  const kin = await readKin(reader, [...makers.keys()]);
  const all = new Map([...kin.makers, ...makers]);
  const owners = await ownersOf(reader, [...all.values()].flatMap(currentSuppliers));
  const held = [...makers].flatMap(([item, claims]) => {
    const point = heldBy(item, claims, owners);
    const related = point && kin.relatedTo(item, (id) => owners.withOwners(id).has(point.holder));
    return related ? [{ ...point, related }] : [];
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

/** Whose a technology or product is, if its makers are one organisation or all belong to one. */
function heldBy(item: string, claims: readonly Claim[], owners: Owners): Omit<Held, "related"> | null {
  const { counted, last_reported, announced } = suppliersIn(claims);
  const firm = counted.filter(isFirm);
  const suppliers = firm.length > 0 ? firm : counted;
  const holder = owners.lowestOfAll(suppliers.map(({ organisation }) => organisation));
  if (holder === null) return null;
  const disputed = counted.filter((supplier) => !suppliers.includes(supplier));
  return { item, holder, suppliers, disputed, last_reported, announced, claim_count: claims.length };
}

/** Reads the kinds and parts of some technologies and products, and who makes these. */
async function readKin(reader: SupplyReader, items: readonly string[]) {
  const [up, down] = await Promise.all([
    reader.leaving(items, ["PART_OF", "EMBODIES"]),
    reader.arriving(items, ["PART_OF", "EMBODIES"]),
  ]);
  const related = relatedThings([...up.claims, ...down.claims]);
  const makers = await makerClaims(
    reader,
    items.flatMap((item) => [...(related.get(item)?.keys() ?? [])]),
  );
  return { makers, relatedTo };

  /** The kin that others make; null where not all could be read. */
  function relatedTo(item: string, isOwn: (organisation: string) => boolean): SinglePoint["related"] | null {
    const kinds = [...(related.get(item)?.keys() ?? [])];
    if (!up.whole.has(item) || !down.whole.has(item) || !kinds.every((kind) => makers.has(kind))) return null;
    return relatedMakers(related.get(item), isOwn, (kind) => currentSuppliers(makers.get(kind) ?? []));
  }
}

function chains(owners: Owners, { suppliers, holder }: Pick<SinglePoint, "suppliers" | "holder">): string[] {
  return suppliers.flatMap(({ organisation }) => owners.chain(organisation, holder));
}
