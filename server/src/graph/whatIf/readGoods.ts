import type { Claim, Entity } from "../../contract/index.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import type { ReadClaims, SupplyReader } from "../supply/SupplyReader.ts";
import { carriesGoods, isOnMaker } from "./carriesGoods.ts";
import { directionsOf } from "./goodsStep.ts";
import type { Taken } from "./takenOut.ts";

/** Most levels of goods that are followed: the longest chain of the data, from ore to car, has eight. */
const MOST_LEVELS = 10;

/** The claims that a thing needs read: where its goods go, who makes it, what it is a kind of, and what rules it. */
const LEAVING: Predicate[] = ["GOES_INTO", "APPLIED_IN", "EMBODIES", "PART_OF"];
const ARRIVING: Predicate[] = ["GOES_INTO", "EMBODIES", "PART_OF", "DEPENDS_ON", "DEVELOPS", "PRODUCES", "AFFECTS"];

/** All claims on what is taken out and on the things its goods reach. */
export interface GoodsRead {
  /** Each claim once, by id; of any status. */
  claims: Claim[];
  entities: ReadonlyMap<string, Entity>;
  /** The things whose claims were read. */
  items: ReadonlySet<string>;
  /** Those of which no limit kept any claim back: only of these can it be said what the data set does not hold. */
  whole: ReadonlySet<string>;
  /** Organisations that do not drop out, but lose a place where they mine. */
  miners: ReadonlySet<string>;
}

/** Keeps what was read, and returns its claims. */
type Keep = (...reads: ReadClaims[]) => Claim[];

/** Reads level by level where goods go, from what is taken out. */
export async function readGoods(reader: SupplyReader, taken: Taken): Promise<GoodsRead> {
  const claims = new Map<string, Claim>();
  const keep: Keep = (...reads) => {
    const read = reads.flatMap((one) => one.claims);
    for (const claim of read) claims.set(claim.id, claim);
    return read;
  };
  const { miners, made } = await readOrganisations(reader, taken, keep);
  const items = new Set<string>();
  const whole = new Set<string>();
  let next = [...new Set([...taken.items, ...made])];
  for (let level = 0; level < MOST_LEVELS && next.length > 0; level++) {
    const reads = await Promise.all([
      reader.leaving(next, LEAVING),
      reader.arriving(next, ARRIVING),
      reader.suppliesAndPolicies(next),
    ]);
    for (const id of next) {
      items.add(id);
      if (reads.every((read) => read.whole.has(id))) whole.add(id);
    }
    next = await thingsAfter(reader, { read: keep(...reads), items });
  }
  if (next.length > 0) reader.cut = true;
  const all = [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entities = await reader.entities(all.flatMap(({ subject, object }) => [subject, object]));
  return { claims: all, entities, items, whole, miners };
}

async function readOrganisations(
  reader: SupplyReader,
  { organisations, places, isOut }: Taken,
  keep: Keep,
): Promise<{ miners: Set<string>; made: string[] }> {
  const mined = keep(await reader.arriving(places, ["MINES"])).filter(carriesGoods);
  const miners = new Set(mined.map(({ subject }) => subject).filter((id) => !isOut(id)));
  const read = keep(
    ...(await Promise.all([
      reader.leaving(organisations, ["PRODUCES", "DEVELOPS", "SUPPLIES"]),
      reader.leaving(miners, ["PRODUCES"]),
      reader.arriving(organisations, ["DEPENDS_ON", "AFFECTS"]),
    ])),
  );
  const made = read.filter((claim) => isOnMaker(claim) && carriesGoods(claim)).map(({ object }) => object);
  const needing = read.filter((claim) => claim.predicate === "DEPENDS_ON" && carriesGoods(claim));
  const entities = await reader.entities(needing.map(({ subject }) => subject));
  const technologies = needing.map(({ subject }) => subject).filter((id) => isThing(entities.get(id)));
  return { miners, made: [...made, ...technologies] };
}

/** The things not read yet to which goods go from these. */
async function thingsAfter(
  reader: SupplyReader,
  { read, items }: { read: readonly Claim[]; items: ReadonlySet<string> },
): Promise<string[]> {
  const ends = read
    .filter(carriesGoods)
    .flatMap(directionsOf)
    .filter(({ from, to, way }) => way !== "made" && items.has(from) && !items.has(to))
    .map(({ to }) => to);
  const entities = await reader.entities(ends);
  return [...new Set(ends)].filter((id) => isThing(entities.get(id)));
}

/** Whether goods go on from an entity: from technologies and products, not from sectors and organisations. */
export function isThing(entity: Entity | undefined): boolean {
  return entity?.type === "technology" || entity?.type === "product";
}
