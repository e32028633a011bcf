import type { Claim, PathRequest } from "../../../contract/index.ts";
import { firstDay } from "../../../rules/partialDate.ts";
import { untilDay } from "../../../rules/untilDay.ts";
import type { GraphStore } from "../../../store/GraphStore.ts";
import type { FilterParams } from "../../claimFilter.ts";
import type { ExploreLimits } from "../explorePairs.ts";
import { bestChains, type Chain, chainsIn } from "./chainsIn.ts";
import { GoodsSurroundings } from "./GoodsSurroundings.ts";

/** Most entities that one search visits; on the data set it visits hundreds. */
const MOST_VISITS = 50_000;

/** Result of a search: the wanted number of chains at most, best first, and whether a limit cut it short. */
export interface FoundChains {
  chains: Chain[];
  shortest: number | null;
  cut: boolean;
}

interface GoodsSearch {
  filter: FilterParams;
  limits: ExploreLimits;
  most: number;
}

/** The best chains in the direction of goods, of the shortest length and of one step more. */
export async function searchGoods(
  store: GraphStore,
  { from, to, via, avoid, avoidClaims, maxHops }: PathRequest,
  { filter, limits, most }: GoodsSearch,
): Promise<FoundChains> {
  const around = new GoodsSurroundings(store, {
    ends: { from, to },
    rule: { counts: (claim) => counts(claim, filter) && !avoidClaims.includes(claim.id), evidence: filter.evidence },
    limits,
    isPassable: ({ id, type }) =>
      id !== from && id !== to && (via.includes(id) || (filter.types.includes(type) && !avoid.includes(id))),
  });
  const budget = { left: MOST_VISITS };
  const seeAll = async (length: number) => {
    await around.grow(length);
    return chainsIn(around, { from, to, via }, { length, budget });
  };
  for (let length = via.length + 1; length <= maxHops; length++) {
    const shortest = await seeAll(length);
    if (shortest.length === 0) continue;
    const longer = length < maxHops ? await seeAll(length + 1) : [];
    const chains = bestChains([...shortest, ...longer]).slice(0, most);
    return { chains, shortest: length, cut: around.cut || budget.left <= 0 };
  }
  return { chains: [], shortest: null, cut: around.cut || budget.left <= 0 };
}

/** Whether a claim has one of the predicates asked for and held in the period asked for; the same rule as in the queries. */
function counts(claim: Claim, { predicates, asOfFirst, asOfLast }: FilterParams): boolean {
  if (predicates.length > 0 && !predicates.includes(claim.predicate)) return false;
  if (asOfFirst === "") return true;
  const [since, until] = [claim.since, untilDay(claim)];
  return (since === null || firstDay(since) <= asOfLast) && (until === null || until >= asOfFirst);
}
