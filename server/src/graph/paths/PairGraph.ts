/** Two neighbours as a search comes to them, and the rank of the best evidenced claim between them. */
export interface Pair {
  origin: string;
  reached: string;
  rank: number;
}

/** The part of the graph that a path search has seen: pairs of neighbours, each with the rank of its best evidenced claim. */
export class PairGraph {
  readonly #ranks = new Map<string, Map<string, number>>();

  /** Notes that two entities are neighbours; it makes no difference which is named first. */
  add(one: string, other: string, rank: number): void {
    this.#neighbours(one).set(other, rank);
    this.#neighbours(other).set(one, rank);
  }

  /** The neighbours of an entity that pass, by id, each with the rank of the pair: of a hub's thousands few are put in order. */
  neighboursOf(id: string, passes: (neighbour: string, rank: number) => boolean = () => true): [string, number][] {
    const passing = [...(this.#ranks.get(id) ?? [])].filter(([neighbour, rank]) => passes(neighbour, rank));
    return passing.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The rank of a pair of neighbours. */
  rank(one: string, other: string): number | undefined {
    return this.#ranks.get(one)?.get(other);
  }

  /** The hops from every entity seen to one of them. */
  distancesTo(goal: string): Map<string, number> {
    const distances = new Map([[goal, 0]]);
    // A map hands out what is added while it is walked through, so this is a queue.
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
