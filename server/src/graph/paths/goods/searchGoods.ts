import type { Claim, Entity, PathRequest } from "../../../contract/index.ts";
import { firstDay } from "../../../rules/partialDate.ts";
import { untilDay } from "../../../rules/untilDay.ts";
import { type Predicate, predicateIds } from "../../../rules/vocabulary.ts";
import type { GraphStore } from "../../../store/GraphStore.ts";
import type { FilterParams } from "../../claimFilter.ts";
import { directionsOf } from "../../goods/goodsClaims.ts";
import { LevelWalk } from "../../goods/LevelWalk.ts";
import { SupplyReader } from "../../goods/SupplyReader.ts";
import type { ExploreLimits } from "../explorePairs.ts";
import { lightest } from "../pathFrontier.ts";
import type { Ends } from "../rankedPaths.ts";
import { bestChains, type Chain, chainsIn } from "./chainsIn.ts";
import { type ClaimRule, GoodsGraph } from "./GoodsGraph.ts";

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

/** Predicates whose goods go from subject to object, and from object to subject; a maker's go both ways. */
const ALONG = goingFrom("subject");
const AGAINST = goingFrom("object");

function goingFrom(end: "subject" | "object"): Predicate[] {
  const ends = { subject: "subject", object: "object", about: null };
  return predicateIds.filter((predicate) => directionsOf({ ...ends, predicate }).some(({ from }) => from === end));
}

/** One end of a search and how far it has come. */
interface Side {
  walk: LevelWalk;
  weight: number;
}

interface Bounds {
  ends: Ends;
  rule: ClaimRule;
  limits: ExploreLimits;
  /** Whether an entity may lie between the ends. */
  isPassable(entity: Entity): boolean;
}

/** Entities that goods reach from one end, and from which they reach the other, read step by step from the cheaper side. */
class GoodsSurroundings {
  readonly graph: GoodsGraph;
  /** The entities seen that may lie between the ends. */
  readonly between = new Set<string>();
  /** Whether a limit kept something from being seen. */
  cut = false;
  readonly #reader: SupplyReader;
  readonly #bounds: Bounds;
  readonly #deadline: number;
  readonly #sides: readonly [Side, Side];
  #steps = 0;

  constructor(store: GraphStore, bounds: Bounds) {
    const { ends, rule, limits } = bounds;
    this.graph = new GoodsGraph(rule);
    this.#reader = new SupplyReader(store, { claims: limits.maxRows, entities: limits.maxRows });
    this.#bounds = bounds;
    this.#deadline = Date.now() + limits.maxMilliseconds;
    this.#sides = [this.#sideAt(ends.from, true), this.#sideAt(ends.to, false)];
  }

  /** Makes steps until every chain of that many steps is seen, or a limit is reached. */
  async grow(length: number): Promise<void> {
    while (this.#steps < length && !this.cut && this.#sides.every(({ walk }) => walk.frontier.length > 0)) {
      this.cut = Date.now() > this.#deadline;
      if (this.cut) return;
      const [one, other] = this.#sides;
      await (one.weight <= other.weight ? one : other).walk.step();
      this.#steps++;
    }
  }

  /** `isStart` tells whether goods are followed from this end, or looked for that come here. */
  #sideAt(end: string, isStart: boolean): Side {
    const walk = new LevelWalk([end], async (frontier, isSeen) => {
      const read = await Promise.all([
        this.#reader.leaving(frontier, isStart ? ALONG : AGAINST),
        this.#reader.arriving(frontier, isStart ? AGAINST : ALONG),
      ]);
      for (const { claims } of read) this.graph.add(claims);
      const reached = frontier.flatMap((id) => (isStart ? this.graph.after(id) : this.graph.before(id)));
      const fresh = reached.filter((id) => !isSeen(id));
      const entities = await this.#reader.entities(fresh);
      const passable = fresh.flatMap((id) => {
        const entity = entities.get(id);
        return entity && this.#bounds.isPassable(entity) ? [{ reached: id, weight: entity.claim_count }] : [];
      });
      for (const { reached: id } of passable) this.between.add(id);
      const next = lightest(passable, this.#bounds.limits.maxClaims);
      side.weight = next.weight;
      this.cut ||= this.#reader.cut || !next.whole;
      return next.ids;
    });
    const side = { walk, weight: 0 };
    return side;
  }
}
