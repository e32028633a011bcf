import type { Claim, SinglePoint } from "../../../contract/index.ts";
import { isCurrent } from "../../../rules/lastReported.ts";
import type { GraphStore } from "../../../store/GraphStore.ts";
import { LevelWalk } from "../../goods/LevelWalk.ts";
import { relatedMakers, relatedThings } from "../../goods/relatedMakers.ts";
import { MOST_LEVELS, type SupplyReader } from "../../goods/SupplyReader.ts";
import { currentSuppliers, suppliersIn } from "../../goods/suppliersIn.ts";
import { fewSuppliers } from "../../goods/supplyQueries.ts";
import { groupBy } from "../../groupBy.ts";
import { isFirm } from "./lossesOf.ts";
import { sectorTies } from "./lostSectors.ts";

/** More developers or producers than this hardly ever have one owner. */
const MOST_SUPPLIERS = 12;
const MOST_ITEMS = 2000;

type Held = Omit<SinglePoint, "sectors" | "claim_ids">;

/**
 * The technologies and products whose developers or producers are one organisation or all belong to one, those that
 * most sectors need first. A strong source must name one of them now. If undisputed claims name suppliers, only those count.
 */
export async function singlePoints(store: GraphStore, reader: SupplyReader): Promise<SinglePoint[]> {
  const rows = await fewSuppliers.run(store, { most: MOST_SUPPLIERS, maxRows: MOST_ITEMS + 1 });
  if (rows.length > MOST_ITEMS) reader.cut = true;
  const items = rows.slice(0, MOST_ITEMS).map(({ item }) => item);
  const makers = await reader.makers(items);
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

/** Whose a technology or product is, if its makers are one organisation or all belong to one, and a strong source says so now. */
function heldBy(item: string, claims: readonly Claim[], owners: Owners): Omit<Held, "related"> | null {
  const { counted, last_reported, announced } = suppliersIn(claims);
  const firm = counted.filter(isFirm);
  const suppliers = firm.length > 0 ? firm : counted;
  const holder = owners.lowestOfAll(suppliers.map(({ organisation }) => organisation));
  if (holder === null || !claims.some((claim) => isCurrent(claim) && isStrong(claim))) return null;
  const disputed = counted.filter((supplier) => !suppliers.includes(supplier));
  return { item, holder, suppliers, disputed, last_reported, announced, claim_count: claims.length };
}

/** Whether somebody without an interest, and no weak source alone, says so. */
function isStrong({ evidence, caveats }: Claim): boolean {
  const isIndependent = evidence === "corroborated" || evidence === "single-source";
  return isIndependent && !caveats.includes("weak") && !caveats.includes("relay-unmarked");
}

/** Reads the kinds and parts of some technologies and products, and who makes these. */
async function readKin(reader: SupplyReader, items: readonly string[]) {
  const [up, down] = await Promise.all([
    reader.leaving(items, ["PART_OF", "EMBODIES"]),
    reader.arriving(items, ["PART_OF", "EMBODIES"]),
  ]);
  const related = relatedThings([...up.claims, ...down.claims]);
  const makers = await reader.makers(items.flatMap((item) => [...(related.get(item)?.keys() ?? [])]));
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

/** Ownership among some organisations and their owners. */
class Owners {
  readonly #claims: Map<string, Claim[]>;

  constructor(claims: readonly Claim[]) {
    this.#claims = groupBy(claims.map((claim) => [claim.subject, claim]));
  }

  /** An organisation and its owners, at any depth. */
  withOwners(id: string): Set<string> {
    const reached = new Set([id]);
    for (const one of reached) for (const { object } of this.#claims.get(one) ?? []) reached.add(object);
    return reached;
  }

  /** The lowest organisation that each of these is or belongs to; null if there is none. */
  lowestOfAll(ids: readonly string[]): string | null {
    const [first, ...others] = ids.map((id) => this.withOwners(id));
    const common = [...(first ?? [])].filter((id) => others.every((own) => own.has(id)));
    const height = (id: string) => this.withOwners(id).size;
    // The lowest has the most owners above it.
    const [lowest] = common.sort((a, b) => height(b) - height(a) || (a < b ? -1 : 1));
    return lowest ?? null;
  }

  /** The claims by which one organisation belongs to another. */
  chain(from: string, to: string): string[] {
    const within = this.withOwners(from);
    const claims = [...within].flatMap((id) => this.#claims.get(id) ?? []);
    return claims.filter(({ object }) => this.withOwners(object).has(to)).map(({ id }) => id);
  }
}

/**
 * The owners of some organisations along SUBSIDIARY_OF claims in force, without government bodies: with them, almost
 * all state groups would share one owner.
 */
async function ownersOf(reader: SupplyReader, ids: readonly string[]): Promise<Owners> {
  const found: Claim[] = [];
  const walk = new LevelWalk(ids, async (from) => {
    const held = (await reader.leaving(from, ["SUBSIDIARY_OF"])).claims.filter(isCurrent);
    const entities = await reader.entities(held.map(({ object }) => object));
    const owned = held.filter(({ object }) => entities.get(object)?.kind !== "government");
    found.push(...owned);
    return owned.map(({ object }) => object);
  });
  if (!(await walk.steps(MOST_LEVELS))) reader.cut = true;
  return new Owners(found);
}
