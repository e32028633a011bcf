import { groupBy } from "../groupBy.ts";
import type { Edge } from "./goodsEdges.ts";

/** Conditions on the chains of a search. */
export interface ChainRule {
  /** The least grade of their steps. */
  rank: number;
  /** Whether they may have steps that may mean another technology. */
  open: boolean;
  /** Nodes through which they do not pass. */
  without: ReadonlySet<string>;
}

/** A chain: its steps in order. */
export type Chain = readonly number[];

/**
 * The shortest chains from where goods are lost. Chains are short because an entity comes only once in the shortest; a thing
 * that is lost may come again, as what others make of it.
 */
export class Chains {
  readonly #starts: readonly string[];
  readonly #after: ReadonlyMap<string, readonly Edge[]>;
  readonly #searches = new Map<string, ReadonlyMap<string, Chain>>();

  constructor(starts: readonly string[], edges: readonly Edge[]) {
    this.#starts = starts;
    this.#after = groupBy(edges.map((edge) => [edge.from, edge]));
  }

  /** The shortest chain that ends with one of these edges, each under its own rule; null if there is none. */
  shortest(ends: readonly (readonly [Edge, ChainRule])[]): Chain | null {
    const chains = ends.flatMap(([edge, rule]) => {
      const before = isAllowed(edge, rule) ? this.#search(rule).get(edge.from) : undefined;
      return before === undefined ? [] : [[...before, edge.step]];
    });
    return chains.reduce<Chain | null>((best, chain) => (best === null || isBefore(chain, best) ? chain : best), null);
  }

  /** The shortest chain to each node. */
  #search(rule: ChainRule): ReadonlyMap<string, Chain> {
    const key = `${rule.rank} ${rule.open} ${[...rule.without].sort().join()}`;
    const known = this.#searches.get(key) ?? this.#searchAll(rule);
    this.#searches.set(key, known);
    return known;
  }

  #searchAll(rule: ChainRule): Map<string, Chain> {
    const found = new Map<string, Chain>();
    let level = new Map<string, Chain>(
      this.#starts.filter((node) => !rule.without.has(node)).map((node) => [node, []]),
    );
    while (level.size > 0) {
      for (const [node, chain] of level) found.set(node, chain);
      const next = new Map<string, Chain>();
      for (const [node, chain] of level) {
        for (const edge of this.#after.get(node) ?? []) {
          if (!isAllowed(edge, rule) || rule.without.has(edge.to) || found.has(edge.to)) continue;
          const longer = [...chain, edge.step];
          const known = next.get(edge.to);
          if (known === undefined || isBefore(longer, known)) next.set(edge.to, longer);
        }
      }
      level = next;
    }
    return found;
  }
}

/** Whether a chain comes before another: the shorter, then by the last step, the one before it, and so on. */
export function isBefore(chain: Chain, other: Chain): boolean {
  if (chain.length !== other.length) return chain.length < other.length;
  for (let index = chain.length - 1; index >= 0; index--) {
    const difference = (chain[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function isAllowed(edge: Edge, { rank, open }: ChainRule): boolean {
  return edge.rank >= rank && (open || !edge.isOpen);
}
