import type { Claim, Developer, Entity, Gap, LandscapeRow, Side } from "../../contract/index.ts";
import { developersOf } from "./developersOf.ts";
import { gapOf, type NamedSides } from "./gapOf.ts";
import { sideOf } from "./standingOf.ts";

/** What is known of a technology besides its developers. */
export type Placed = Pick<LandscapeRow, "technology" | "stage" | "sectors" | "wholes" | "parts">;

/** The claims that make a row. */
export interface RowClaims {
  /** Who develops the technology, and who is a counterpart of whom. */
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
  const developers = developersOf(own, organisations);
  const china = side(developers, own, false);
  const abroad = side(developers, own, true);
  const ends = naming
    .filter(({ status }) => status !== "ended")
    .flatMap(({ subject, object }) => [organisations.get(subject), organisations.get(object)])
    .filter((entity) => entity?.type === "organisation");
  const named = {
    china: ends.some((entity) => entity?.counterpart === false),
    abroad: ends.some((entity) => entity?.counterpart === true),
  };
  const { gap, rule } = gapOf(china, abroad, named);
  const still = gapIfStill(own, organisations, named);
  const telling = rule === "named-otherwise" ? [...own, ...naming] : own;
  return {
    ...placed,
    gap,
    rule,
    gap_if_still: still === gap ? null : still,
    china,
    abroad,
    developers,
    claim_ids: [...new Set(telling.map(({ id }) => id))].sort(),
  };
}

/** The gap if everything that was last reported years ago still held. */
function gapIfStill(own: readonly Claim[], organisations: ReadonlyMap<string, Entity>, named: NamedSides): Gap {
  const held = own.map((claim) => ({ ...claim, last_reported: null }));
  const developers = developersOf(held, organisations);
  return gapOf(side(developers, held, false), side(developers, held, true), named).gap;
}

/** One side: all claims on its developers together. */
function side(developers: readonly Developer[], claims: readonly Claim[], abroad: boolean): Side {
  const ids = new Set(developers.filter((one) => one.abroad === abroad).flatMap(({ claim_ids }) => claim_ids));
  return sideOf(claims.filter(({ id }) => ids.has(id)));
}
