/** Two neighbours that a search has seen, and the rank of the grade of the line between them. */
export interface Pair {
  origin: string;
  reached: string;
  rank: number;
}

/** The part of the graph that a path search has seen: pairs of neighbours, each with the rank of its line. */
export class PairGraph {
  readonly #ranks = new Map<string, Map<string, number>>();

  /** Adds two neighbours, in either order. */
  add(one: string, other: string, rank: number): void {
    this.#neighbours(one).set(other, rank);
    this.#neighbours(other).set(one, rank);
  }

  /** The passing neighbours by id, each with the rank of the pair; filtered before sorted, as a hub has thousands. */
  neighboursOf(id: string, passes: (neighbour: string, rank: number) => boolean = () => true): [string, number][] {
    const passing = [...(this.#ranks.get(id) ?? [])].filter(([neighbour, rank]) => passes(neighbour, rank));
    return passing.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The rank of a pair of neighbours. */
  rank(one: string, other: string): number | undefined {
    return this.#ranks.get(one)?.get(other);
  }

  /** The number of hops from every seen entity to one of them. */
  distancesTo(goal: string): Map<string, number> {
    const distances = new Map([[goal, 0]]);
    // A Map iterates over entries added meanwhile, so it serves as the queue.
    for (const [id, distance] of distances) {
      for (const next of this.#ranks.get(id)?.keys() ?? []) {
        if (!distances.has(next)) distances.set(next, distance + 1);
      }
    }
    return distances;
  }

  #neighbours(id: string): Map<string, number> {
    const known = this.#ranks.get(id);
    if (known) return known;
    const fresh = new Map<string, number>();
    this.#ranks.set(id, fresh);
    return fresh;
  }
}
