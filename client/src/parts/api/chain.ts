import type { ChainAnswer } from "@atlas/server/contract";
import { asked } from "./request/fetchJson.ts";

/** The steps of the chain at which organisations stand. */
export function chainPlaces(ids: readonly string[]) {
  const sorted = [...ids].sort();
  return asked<ChainAnswer>(["chain", sorted], "/api/chain", { ids: sorted });
}
