import type { Claim, Developer, Entity, LandscapeRow, Side } from "../../contract/index.ts";
import { developersOf } from "./developersOf.ts";
import { gapOf } from "./gapOf.ts";
import { sideOf } from "./standingOf.ts";

/** What is known of a technology beside who develops it. */
export type Placed = Pick<LandscapeRow, "technology" | "stage" | "sectors" | "wholes" | "parts">;

/** One technology with its developers on both sides and the gap between them. */
export function landscapeRow(
  placed: Placed,
  claims: readonly Claim[],
  organisations: ReadonlyMap<string, Entity>,
): LandscapeRow {
  const developers = developersOf(claims, organisations);
  const china = side(developers, claims, false);
  const abroad = side(developers, claims, true);
  return {
    ...placed,
    ...gapOf(china, abroad),
    china,
    abroad,
    developers,
    claim_ids: claims.map(({ id }) => id).sort(),
  };
}

/** A side is as far as all that is said of its developers together. */
function side(developers: readonly Developer[], claims: readonly Claim[], abroad: boolean): Side {
  const ids = new Set(developers.filter((one) => one.abroad === abroad).flatMap(({ claim_ids }) => claim_ids));
  return sideOf(claims.filter(({ id }) => ids.has(id)));
}
