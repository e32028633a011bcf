import type { Claim } from "../../contract/index.ts";
import type { SupplyReader } from "./SupplyReader.ts";
import { claimsBy } from "./suppliersIn.ts";

/**
 * The claims on who develops or produces each of these technologies and products, of any status; those not read whole are
 * left out. Also reads the organisations.
 */
export async function makerClaims(reader: SupplyReader, items: Iterable<string>): Promise<Map<string, Claim[]>> {
  const { claims, whole } = await reader.arriving(items, ["DEVELOPS", "PRODUCES"]);
  const byItem = claimsBy(claims, ({ object }) => object);
  await reader.entities(claims.map(({ subject }) => subject));
  return new Map([...whole].map((item) => [item, byItem.get(item) ?? []]));
}
