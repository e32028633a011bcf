import type { Claim } from "../../../contract/index.ts";
import { isCurrent } from "../../../rules/lastReported.ts";
import type { SupplyReader } from "../../goods/SupplyReader.ts";
import { sourcesIn } from "../../goods/suppliersIn.ts";
import type { Taken } from "../takenOut.ts";
import { standsForIn } from "./standsFor.ts";

/** The goods that drop out, and the claims about them. */
export interface GoodsTaken {
  /** The goods named, their kinds, and products that stand for them because somebody who makes or supplies these drops out. */
  ids: ReadonlySet<string>;
  /** Products of these that come only from the countries of the request ("Chinese-made rare earth magnets"). */
  onlyFromThere: readonly string[];
  claims: readonly Claim[];
}

/** Finds the goods that drop out as named, with their users and the rules on them. */
export async function goodsTaken(
  reader: SupplyReader,
  { items, countries, isOutForNamed }: Pick<Taken, "items" | "countries" | "isOutForNamed">,
): Promise<GoodsTaken> {
  const kinds = [...items, ...(await kindsOf(reader, items))];
  const based = await ofOneStep(reader, await standing(reader, kinds));
  const [made, supplied] = await Promise.all([reader.arriving(based, ["DEVELOPS", "PRODUCES"]), reader.about(based)]);
  const sources = sourcesIn([...made.claims, ...supplied.claims]);
  await reader.entities([...sources.values()].flat());
  const goods = based.filter((id) => sources.get(id)?.some(isOutForNamed) ?? true);
  const ids = new Set([...kinds, ...goods]);
  const reads = await Promise.all([reader.arriving(ids, ["DEPENDS_ON", "DEVELOPS", "PRODUCES"]), reader.about(ids)]);
  const all = new Map(reads.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim]));
  const onlyFromThere = goods.filter(
    (id) => countries.length > 0 && !items.includes(id) && sources.get(id)?.every(isOutForNamed),
  );
  return { ids, onlyFromThere, claims: [...all.values()] };
}

/** The kinds of a technology: when magnets drop out, so do sintered ones. */
async function kindsOf(reader: SupplyReader, items: readonly string[]): Promise<string[]> {
  return ofOneStep(reader, (await reader.arriving(items, ["PART_OF"])).claims);
}

/** The claims on products that stand for technologies. */
async function standing(reader: SupplyReader, technologies: readonly string[]): Promise<Claim[]> {
  const { claims } = await reader.arriving(technologies, ["EMBODIES"]);
  const products = claims.map(({ subject }) => subject);
  const standsFor = standsForIn((await reader.leaving(products, ["EMBODIES"])).claims);
  return claims.filter(({ subject, object }) => standsFor(subject, object));
}

/** The subjects of claims whose ends stand at one step of the chain: magnets are goods of their kind, a robot with some is not. */
async function ofOneStep(reader: SupplyReader, claims: readonly Claim[]): Promise<string[]> {
  const current = claims.filter(isCurrent);
  const entities = await reader.entities(current.flatMap(({ subject, object }) => [subject, object]));
  const stepOf = (id: string) => entities.get(id)?.chain_step;
  return current.filter(({ subject, object }) => stepOf(subject) === stepOf(object)).map(({ subject }) => subject);
}
