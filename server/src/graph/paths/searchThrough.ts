import type { GraphStore } from "../../store/GraphStore.ts";
import type { PathSearch } from "./explorePairs.ts";
import { PairGraph } from "./PairGraph.ts";
import { lightest, stepFrom } from "./pathFrontier.ts";
import { hasPathThrough, pathsThrough, type Route } from "./pathsThrough.ts";

/** Most entities that one search for paths through others visits; on the data set it visits hundreds. */
const MOST_STEPS = 50_000;

/** Result of a search: at most the wanted number of paths, and whether a limit cut it short. */
export interface Searched {
  found: string[][];
  shortest: number | null;
  cut: boolean;
}

/** The best paths through all entities of a route: those of the shortest possible length, and those one hop longer. */
export async function searchThrough(
  store: GraphStore,
  route: Route,
  { maxHops, most, ...search }: Pick<PathSearch, "filter" | "avoid" | "avoidClaims" | "limits" | "maxHops" | "most">,
): Promise<Searched> {
  const legs = route.via.length + 1;
  const around = new Surroundings(store, [route.from, ...route.via, route.to], search);
  const budget = { left: MOST_STEPS };
  // One leg may take all hops that the others leave, and is seen from both of its ends.
  const seeAll = (length: number) => around.grow(Math.ceil((length - legs + 1) / 2));
  for (let length = legs; length <= maxHops; length++) {
    await seeAll(length);
    if (!hasPathThrough(around.pairs, route, length, budget)) continue;
    const lengths = [length, length + 1].filter((one) => one <= maxHops);
    await seeAll(Math.max(...lengths));
    const found = pathsThrough(around.pairs, route, { lengths, most, budget });
    return { found, shortest: length, cut: around.cut || budget.left <= 0 };
  }
  return { found: [], shortest: null, cut: around.cut || budget.left <= 0 };
}

type Bounds = Pick<PathSearch, "filter" | "avoid" | "avoidClaims" | "limits">;

/** All pairs of neighbours within a number of hops of some entities, seen step by step. */
class Surroundings {
  readonly pairs = new PairGraph();
  /** Whether a limit kept something from being seen. */
  cut = false;
  readonly #store: GraphStore;
  readonly #waypoints: readonly string[];
  readonly #search: Bounds;
  readonly #deadline: number;
  readonly #seen: Set<string>;
  #frontier: string[];
  #steps = 0;

  constructor(store: GraphStore, waypoints: readonly string[], search: Bounds) {
    this.#store = store;
    this.#waypoints = waypoints;
    this.#search = search;
    this.#deadline = Date.now() + search.limits.maxMilliseconds;
    this.#seen = new Set(waypoints);
    this.#frontier = [...waypoints];
  }

  /** Makes steps until everything within that many hops is seen, or a limit is reached. */
  async grow(hops: number): Promise<void> {
    const { filter, avoid, avoidClaims, limits } = this.#search;
    for (; this.#steps < hops && this.#frontier.length > 0 && !this.cut; this.#steps++) {
      if (Date.now() > this.#deadline) {
        this.cut = true;
        return;
      }
      const rows = await stepFrom(this.#store, {
        ...filter,
        ids: this.#frontier,
        goals: [...this.#waypoints],
        avoid: [...avoid],
        leastRank: 0,
        avoidClaims: [...avoidClaims],
        maxRows: limits.maxRows,
      });
      for (const { origin, reached, rank } of rows) this.pairs.add(origin, reached, rank);
      const { ids, whole } = lightest(
        rows.filter(({ reached }) => !this.#seen.has(reached)),
        limits.maxClaims,
      );
      this.cut = rows.length === limits.maxRows || !whole;
      this.#frontier = ids;
      for (const id of this.#frontier) this.#seen.add(id);
    }
  }
}
