import type { GraphStore } from "../../store/GraphStore.ts";
import type { PathSearch } from "./explorePairs.ts";
import { lightest } from "./lightest.ts";
import { PairGraph } from "./PairGraph.ts";
import { stepFrom } from "./pathFrontier.ts";

type Bounds = Pick<PathSearch, "filter" | "avoid" | "avoidClaims" | "limits">;

/** All pairs of neighbours within a number of hops of some entities, seen step by step. */
export class Surroundings {
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
