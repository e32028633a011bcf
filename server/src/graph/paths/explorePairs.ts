import { z } from "zod";
import { Id } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { FilterParams } from "../claimFilter.ts";
import { defineQuery } from "../defineQuery.ts";
import { type Pair, PairGraph } from "./PairGraph.ts";
import { lightest, pairsBetween, type Reached, stepFrom } from "./pathFrontier.ts";
import { BEST_RANK, type Ends, leastRankToCount } from "./rankedPaths.ts";

/** The pairs of neighbours that join some entities to those that the other side of a search has reached. */
export const pathLastHop = defineQuery({
  file: "path/pathLastHop",
  params: FilterParams.omit({ types: true }).extend({
    ids: z.array(Id),
    arrived: z.array(Id),
    leastRank: z.number().int(),
    avoidClaims: z.array(Id),
    maxRows: z.number().int(),
  }),
  row: z.strictObject({ origin: Id, reached: Id, rank: z.number().int() }),
  example: {
    predicates: [],
    evidence: [],
    asOfFirst: "",
    asOfLast: "",
    ids: ["baogang-group", "northern-rare-earth"],
    arrived: ["baotou", "baotou-steel"],
    leastRank: 0,
    avoidClaims: ["bao-001"],
    maxRows: 1000,
  },
});

/**
 * Limits of a search: pairs that one step may return, claims of the entities that one step may start from, and
 * milliseconds after which no further step is made. Before a step from entities with more claims than `aheadFrom`, the
 * search asks whether that step would meet the other side, at a fraction of its cost; if so, it skips the step and asks
 * for all ways with one hop more at once. From more claims than `twoAheadFrom` it asks for these before any step.
 */
export interface ExploreLimits {
  maxRows: number;
  maxClaims: number;
  maxMilliseconds: number;
  aheadFrom: number;
  twoAheadFrom: number;
}

/** A search for paths; the filter's types are those that a path may pass through. */
export interface PathSearch extends Ends {
  maxHops: number;
  filter: FilterParams;
  /** Ids of entities that paths must not pass through. */
  avoid: readonly string[];
  /** Ids of claims that must not carry a hop. */
  avoidClaims: readonly string[];
  limits: ExploreLimits;
  /** Number of claims of each end: the search begins at the end with fewer. */
  weights: { from: number; to: number };
  /** Most paths wanted, best first. */
  most: number;
}

/** The part of the graph that a search has seen. */
export interface Explored {
  pairs: PairGraph;
  /** Number of hops of the shortest path; null if there is none. */
  shortest: number | null;
  /** Whether a limit kept something from being seen. */
  cut: boolean;
}

/**
 * Steps from both ends towards each other, always from the cheaper side, until it has seen every path of the shortest
 * length, and of one hop more, that may be among the best. Then both sides together have made one step more than the
 * shortest path has hops, or there are enough shortest paths, evidenced well enough, that a longer one cannot come
 * before them.
 */
export async function explorePairs(store: GraphStore, search: PathSearch): Promise<Explored> {
  const { from, to, filter, avoid, avoidClaims, maxHops, limits, weights } = search;
  const seen: Explored = { pairs: new PairGraph(), shortest: null, cut: false };
  const sides: readonly [Side, Side] = [
    sideAt(from, { goal: to, weight: weights.from }),
    sideAt(to, { goal: from, weight: weights.to }),
  ];
  const asked = { ...filter, avoidClaims: [...avoidClaims], maxRows: limits.maxRows };
  const joinSides = async ({ frontier: ids }: Side, arrived: ReadonlySet<string>) => {
    const { types: _, ...rest } = asked;
    return note(seen, await pathLastHop.run(store, { ...rest, ids, arrived: [...arrived], leastRank }), limits);
  };
  const joinInTwoHops = async (side: Side, other: Side) => {
    const ends = { ids: side.frontier, arrived: other.frontier };
    return note(seen, await pairsBetween(store, { ...asked, ...ends, avoid: [...avoid], leastRank }), limits);
  };
  let leastRank = 0;
  const start = Date.now();
  for (let steps = 0; steps < maxHops && leastRank <= BEST_RANK && steps <= (seen.shortest ?? steps); steps++) {
    if (sides.some((side) => side.frontier.length === 0)) break;
    if (Date.now() - start > limits.maxMilliseconds) return { ...seen, cut: true };
    const [side, other] = sides[0].weight <= sides[1].weight ? sides : [sides[1], sides[0]];
    let behind: Iterable<string> = side.passedOver;
    const isLarge = side.weight > limits.aheadFrom;
    if (isLarge && seen.shortest === null) {
      if (await joinSides(side, other.arrived)) leastRank = measure(seen, search);
      // Only an end of the path can have that many claims: a step from there may take seconds, and two hops lead to
      // most other entities.
      else if (side.weight > limits.twoAheadFrom && steps + 2 <= maxHops && (await joinInTwoHops(side, other)))
        leastRank = measure(seen, search);
      if (leastRank > BEST_RANK) break;
      behind = side.arrived;
    }
    // Longer paths that are wanted have one hop more, so the two sides are two hops apart on them.
    if (isLarge && seen.shortest === steps + 1) {
      if (steps + 2 <= maxHops) await joinInTwoHops(side, other);
      break;
    }
    // The last step needs only pairs that join both sides or lead back to entities passed over: no other pair lies on a
    // wanted path, and there may be thousands of others for each of these.
    if (steps === seen.shortest) {
      await joinSides(side, new Set([...other.arrived, ...behind]));
      break;
    }
    const goals = { goals: [side.goal], avoid: [...avoid] };
    const rows = await stepFrom(store, { ...asked, ...goals, ids: side.frontier, leastRank });
    note(seen, rows, limits);
    const whole = advance(side, rows, limits.maxClaims);
    seen.cut ||= !whole;
    // Until one side reaches what the other has reached, there is no path to measure.
    if (rows.some(({ reached }) => other.arrived.has(reached))) leastRank = measure(seen, search);
  }
  return seen;
}

/** Adds the pairs of a step; returns whether there are any. */
function note(seen: Explored, rows: readonly Pair[], { maxRows }: ExploreLimits): boolean {
  for (const { origin, reached, rank } of rows) seen.pairs.add(origin, reached, rank);
  seen.cut ||= rows.length === maxRows;
  return rows.length > 0;
}

/** Sets the length of the shortest paths; returns the least rank of a hop of other paths that may be listed. */
function measure(seen: Explored, { from, to, most }: PathSearch): number {
  seen.shortest = seen.pairs.distancesTo(to).get(from) ?? null;
  return seen.shortest === null
    ? 0
    : leastRankToCount(
        seen.pairs,
        { from, to },
        {
          length: seen.shortest,
          most,
          isCut: seen.cut,
        },
      );
}

/** One end of a search and how far it has come. */
interface Side {
  frontier: string[];
  seen: Set<string>;
  /** All reached entities, including the best connected, from which no step is made. */
  arrived: Set<string>;
  /** Entities reached before the frontier that were too well connected to step from. */
  passedOver: readonly string[];
  goal: string;
  /** Number of claims of the frontier's entities: roughly the cost of the next step. */
  weight: number;
}

function sideAt(start: string, { goal, weight }: Pick<Side, "goal" | "weight">): Side {
  return { frontier: [start], seen: new Set([start]), arrived: new Set([start]), passedOver: [], goal, weight };
}

/** Makes the newly reached entities the new frontier, except the goal. Returns whether all of them are in it. */
function advance(side: Side, rows: readonly Reached[], maxClaims: number): boolean {
  const fresh = rows.filter(({ reached }) => reached !== side.goal && !side.seen.has(reached));
  const { ids, weight, whole } = lightest(fresh, maxClaims);
  side.passedOver = [...side.arrived].filter((id) => !side.seen.has(id));
  side.frontier = ids;
  side.weight = weight;
  for (const id of ids) side.seen.add(id);
  for (const { reached } of rows) side.arrived.add(reached);
  return whole;
}
