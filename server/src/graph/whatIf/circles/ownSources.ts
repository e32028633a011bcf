import type { Claim, Entity } from "../../../contract/index.ts";
import { isCurrent } from "../../../rules/lastReported.ts";
import { carriesGoods, isOnMaker } from "../../goods/goodsClaims.ts";
import type { SupplyReader } from "../../goods/SupplyReader.ts";
import { groupBy } from "../../groupBy.ts";
import type { GoodsRead } from "../readGoods.ts";
import type { TakenStep } from "../roles.ts";
import type { Taken } from "../takenOut.ts";

interface Known {
  claims: readonly Claim[];
  entities: ReadonlyMap<string, Entity>;
  /** The things that goods reach. */
  reached: ReadonlySet<string>;
  taken: Pick<Taken, "items" | "isPlaceOut">;
}

/** The steps of the chain at which things are dug up. */
const DUG = new Set<Entity["chain_step"]>(["ore", "concentrate"]);

/**
 * The claims by which an organisation at the end of a chain has an own source: it makes what is named; or, if the chain ends
 * with what it makes, another material of that which goods do not reach; or, if the chain begins with ore, it mines elsewhere.
 * Nothing says whether materials stand for each other, as two ores do, or are all needed, as two metals of an alloy.
 */
export function ownSourcesIn({ claims, entities, reached, taken }: Known) {
  const made = groupBy(
    claims.filter((claim) => isOnMaker(claim) && carriesGoods(claim)).map((claim) => [claim.subject, claim]),
  );
  const mined = groupBy(
    claims
      .filter((claim) => claim.predicate === "MINES" && isCurrent(claim) && !taken.isPlaceOut(claim.object))
      .map((claim) => [claim.subject, claim]),
  );
  const materials = groupBy(
    claims
      .filter((claim) => claim.predicate === "GOES_INTO" && isCurrent(claim) && !reached.has(claim.subject))
      .map(({ subject, object }) => [object, subject]),
  );
  const isDug = (id: string) => isDugUp(entities.get(id));
  return (organisation: string, chain: readonly TakenStep[]): string[] => {
    const [first, last] = [chain[0], chain.at(-1)];
    const own = new Set([...taken.items, ...(last?.way === "made" ? (materials.get(last.from) ?? []) : [])]);
    const makes = (made.get(organisation) ?? []).filter(({ object }) => own.has(object));
    const mines = first && isDug(first.from) ? (mined.get(organisation) ?? []) : [];
    return [...new Set([...makes, ...mines].map(({ id }) => id))].sort();
  };
}

/**
 * Tells who has a source of its own of what drops out: it makes what is named, or, where only ore does, mines elsewhere.
 * Its supplies do not come from there. A party of which not all was read is taken as such.
 */
export async function ownGoodsOf(
  reader: SupplyReader,
  { claims, entities, whole }: Pick<GoodsRead, "claims" | "entities" | "whole">,
  { items, organisations, isPlaceOut, isOutForNamed }: Taken,
): Promise<(organisation: string) => boolean> {
  if (!items.every((id) => whole.has(id))) return () => true;
  const making = claims.filter((claim) => isOnMaker(claim) && carriesGoods(claim) && items.includes(claim.object));
  const own = new Set(making.map(({ subject }) => subject).filter((id) => !isOutForNamed(id)));
  if (organisations.length > 0 || !items.every((id) => isDugUp(entities.get(id)))) return (id) => own.has(id);
  const suppliers = claims.filter(({ predicate }) => predicate === "SUPPLIES").map(({ subject }) => subject);
  const mining = await reader.leaving(suppliers, ["MINES"]);
  await reader.entities(mining.claims.map(({ object }) => object));
  for (const id of suppliers) if (!mining.whole.has(id)) own.add(id);
  for (const claim of mining.claims) if (isCurrent(claim) && !isPlaceOut(claim.object)) own.add(claim.subject);
  return (id) => own.has(id);
}

function isDugUp(entity: Entity | undefined): boolean {
  return entity?.type === "place" || DUG.has(entity?.chain_step ?? null);
}
