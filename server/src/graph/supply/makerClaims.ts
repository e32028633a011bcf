import type { Claim } from "../../contract/index.ts";
import { groupBy } from "../groupBy.ts";
import type { SupplyReader } from "./SupplyReader.ts";

/**
 * The claims on who develops or produces each of these technologies and products, of any status; those not read whole are
 * left out. Also reads the organisations.
 */
export async function makerClaims(reader: SupplyReader, items: Iterable<string>): Promise<Map<string, Claim[]>> {
  const { claims, whole } = await reader.arriving(items, ["DEVELOPS", "PRODUCES"]);
  const byItem = groupBy(claims.map((claim) => [claim.object, claim]));
  await reader.entities(claims.map(({ subject }) => subject));
  return new Map([...whole].map((item) => [item, byItem.get(item) ?? []]));
}
