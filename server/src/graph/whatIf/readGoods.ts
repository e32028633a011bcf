import type { Claim, Entity } from "../../contract/index.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import { carriesGoods, directionsOf, isOnMaker } from "../goods/goodsClaims.ts";
import { LevelWalk } from "../goods/LevelWalk.ts";
import type { Related } from "../goods/relatedMakers.ts";
import type { ReadClaims, SupplyReader } from "../goods/SupplyReader.ts";
import type { Step } from "./goodsSteps.ts";
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
  /** Entities of which no limit kept a claim back: only for these can a gap of the data set be stated. */
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
  const walk = new LevelWalk([...taken.items, ...made], async (from) => {
    const reads = await Promise.all([
      reader.leaving(from, LEAVING),
      reader.arriving(from, ARRIVING),
      reader.about(from),
    ]);
    for (const id of from) {
      items.add(id);
      if (reads.every((read) => read.whole.has(id))) whole.add(id);
    }
    return thingsAfter(reader, { read: keep(...reads), items });
  });
  if (!(await walk.steps(MOST_LEVELS))) reader.cut = true;
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
      reader.about(places),
    ])),
  );
  const isFromPlace = ({ predicate, about }: Claim) => predicate === "DEPENDS_ON" && about !== null;
  const made = read
    .filter((claim) => (isOnMaker(claim) || isFromPlace(claim)) && carriesGoods(claim))
    .map(({ object }) => object);
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
  return ends.filter((id) => isThing(entities.get(id)));
}

/** Whether goods go on from an entity: from technologies and products, not from sectors and organisations. */
export function isThing(entity: Entity | undefined): boolean {
  return entity?.type === "technology" || entity?.type === "product";
}

interface Known {
  read: GoodsRead;
  steps: readonly Step[];
  related: ReadonlyMap<string, Related>;
}

/**
 * Adds who makes what is related to the things, what all whom goods reach make and mine, and what makers outside China get. `whole` is what was
 * read without a limit: things, and makers outside China.
 */
export async function readMakers(
  reader: SupplyReader,
  { read, steps, related }: Known,
): Promise<{ claims: Claim[]; whole: ReadonlySet<string> }> {
  const kinds = [...read.items].flatMap((id) => [...(related.get(id)?.keys() ?? [])]);
  const made = steps.filter(({ from, way }) => way === "made" && read.items.has(from));
  const makers = made.map(({ to }) => to);
  const ends = steps.map(({ to }) => to).filter((id) => read.entities.get(id)?.type === "organisation");
  const abroad = makers.filter((id) => read.entities.get(id)?.counterpart === true);
  const [ofKinds, gets, makes] = await Promise.all([
    reader.arriving(
      kinds.filter((id) => !read.items.has(id)),
      ["DEVELOPS", "PRODUCES"],
    ),
    reader.arriving(abroad, ["SUPPLIES"]),
    reader.leaving(ends, ["DEVELOPS", "PRODUCES", "MINES"]),
  ]);
  const more = [...ofKinds.claims, ...gets.claims, ...makes.claims];
  await reader.entities(more.flatMap(({ subject, object }) => [subject, object]));
  return {
    claims: [...new Map([...read.claims, ...more].map((claim) => [claim.id, claim])).values()],
    whole: new Set([
      ...read.whole,
      ...ofKinds.whole,
      ...abroad.filter((id) => gets.whole.has(id) && makes.whole.has(id)),
    ]),
  };
}
