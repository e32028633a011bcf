import type { Claim, Entity } from "@atlas/server/contract";
import { isOverOn } from "@atlas/server/standing";
import { today } from "../../words/formatDate.ts";
import { type Counts, countsOf, heldIn, newestCount, WHOLE } from "../counts.ts";

/** An owner's newest recorded share in an organisation, with the older counts of it. */
export interface Holding extends Counts<Claim> {
  owner: string;
}

/** The owners recorded of an organisation on a day, each once: the largest share first, unknown shares last. */
export function holdingsIn(owned: string, claims: readonly Claim[], day = today()): Holding[] {
  const own = claims.filter((claim) => isHolding(claim) && heldIn(claim) === owned);
  return countsOf(own, ownerOf, newestCount)
    .filter(({ newest }) => newest.status === "in-force" && !isOverOn(newest, day))
    .map((counts) => ({ ...counts, owner: ownerOf(counts.newest) }))
    .toSorted((a, b) => (b.newest.share_pct ?? -1) - (a.newest.share_pct ?? -1) || (a.owner < b.owner ? -1 : 1));
}

function isHolding({ predicate }: Claim): boolean {
  return predicate === "SUBSIDIARY_OF" || predicate === "OWNS_STAKE_IN";
}

function ownerOf({ predicate, subject, object }: Claim): string {
  return predicate === "SUBSIDIARY_OF" ? object : subject;
}

/** The part of an organisation that some holdings cover. */
export interface Coverage {
  /** In per cent; more than 100 if shares are of different years or counted differently. */
  stated: number;
  /** Per cent that the stated shares leave; 0 if they are the whole. */
  rest: number;
  /** Number of owners without a stated share. */
  unstated: number;
}

export function coverageOf(holdings: readonly Holding[]): Coverage {
  const shares = holdings.flatMap(({ newest: { share_pct } }) => share_pct ?? []);
  const stated = rounded(shares.reduce((sum, share) => sum + share, 0));
  const isWhole = stated >= WHOLE.least;
  return { stated, rest: isWhole ? 0 : rounded(100 - stated), unstated: holdings.length - shares.length };
}

/** Sums of shares have the noise of binary fractions. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

const stateKinds: ReadonlySet<string | null> = new Set(["government", "state-group"]);

/** The holdings of government bodies and state groups of one country, where two or more have a stated share. */
export function stateHoldings(holdings: readonly Holding[], entities: ReadonlyMap<string, Entity>): Holding[] {
  const state = holdings.filter(
    ({ owner, newest }) => newest.share_pct !== null && stateKinds.has(entities.get(owner)?.kind ?? null),
  );
  const countries = new Set(state.map(({ owner }) => entities.get(owner)?.country));
  return state.length > 1 && countries.size === 1 ? state : [];
}
