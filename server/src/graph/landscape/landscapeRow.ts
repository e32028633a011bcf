import type { Claim, Developer, Entity, Gap, LandscapeRow, Side } from "../../contract/index.ts";
import { developersOf } from "./developersOf.ts";
import { gapOf, type NamedSides } from "./gapOf.ts";
import { sideOf } from "./standingOf.ts";

/** Facts about a technology besides its developers. */
export type Placed = Pick<LandscapeRow, "technology" | "stage" | "sectors" | "wholes" | "parts">;

/** The claims that make a row. */
export interface RowClaims {
  /** Developers of the technology, and their counterparts. */
  own: readonly Claim[];
  /** Other claims that name organisations: who supplies or funds whom, and all claims on the parts. */
  naming: readonly Claim[];
}

/** One technology with its developers on both sides and the gap between them. */
export function landscapeRow(
  placed: Placed,
  { own, naming }: RowClaims,
  organisations: ReadonlyMap<string, Entity>,
): LandscapeRow {
  const ends = naming
    .filter(({ status }) => status !== "ended")
    .flatMap(({ subject, object }) => [organisations.get(subject), organisations.get(object)])
    .filter((entity) => entity?.type === "organisation");
  const named = {
    china: ends.some((entity) => entity?.counterpart === false),
    abroad: ends.some((entity) => entity?.counterpart === true),
  };
  const compared = comparedSides(own, organisations, named);
  const still = gapIfStill(own, organisations, named) ?? compared.gap;
  const telling = compared.rule === "named-otherwise" ? [...own, ...naming] : own;
  return {
    ...placed,
    ...compared,
    gap_if_still: still === compared.gap ? null : still,
    claim_ids: [...new Set(telling.map(({ id }) => id))].sort(),
  };
}

/** The gap if everything that was last reported years ago still held; null if nothing was. */
function gapIfStill(own: readonly Claim[], organisations: ReadonlyMap<string, Entity>, named: NamedSides): Gap | null {
  if (own.every(({ last_reported }) => last_reported === null)) return null;
  const held = own.map((claim) => ({ ...claim, last_reported: null }));
  return comparedSides(held, organisations, named).gap;
}

/** The developers by some claims, how far both sides are, and the gap between them. */
function comparedSides(claims: readonly Claim[], organisations: ReadonlyMap<string, Entity>, named: NamedSides) {
  const developers = developersOf(claims, organisations);
  const china = side(developers, claims, false);
  const abroad = side(developers, claims, true);
  return { ...gapOf(china, abroad, named), china, abroad, developers };
}

function side(developers: readonly Developer[], claims: readonly Claim[], abroad: boolean): Side {
  const ids = new Set(developers.filter((one) => one.abroad === abroad).flatMap(({ claim_ids }) => claim_ids));
  return sideOf(claims.filter(({ id }) => ids.has(id)));
}
