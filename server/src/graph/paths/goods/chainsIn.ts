import type { Claim } from "../../../contract/index.ts";
import { lineGrade } from "../../../rules/lineGrade.ts";
import { evidenceGrades } from "../../../rules/vocabulary.ts";
import type { Budget, Route } from "../pathsThrough.ts";
import type { GoodsGraph } from "./GoodsGraph.ts";
import { type ChainStep, following, goodsChain } from "./goodsChain.ts";

/** A chain of goods: its entities, and the claims behind each of its steps, best evidenced first. */
export interface Chain {
  entities: string[];
  hops: Claim[][];
}

interface Seen {
  graph: GoodsGraph;
  /** The entities that may lie between the ends. */
  between: ReadonlySet<string>;
}

/** Every chain of exactly this length through all entities of the route, as long as the budget lasts. */
export function chainsIn(
  { graph, between }: Seen,
  { from, to, via }: Route,
  { length, budget }: { length: number; budget: Budget },
): Chain[] {
  const distances = graph.distancesTo(to);
  const found: Chain[] = [];
  extend([from], []);
  return found;

  function extend(path: string[], hops: ChainStep[][]): void {
    const left = length - hops.length;
    const last = path.at(-1) ?? from;
    if (left === 0) {
      const claims = last === to && via.every((id) => path.includes(id)) ? goodsChain(hops) : null;
      if (claims !== null) found.push({ entities: path, hops: claims.map(bestFirst) });
      return;
    }
    for (const next of graph.after(last)) {
      if (path.includes(next) || (left === 1 ? next !== to : !between.has(next))) continue;
      if ((distances.get(next) ?? Number.POSITIVE_INFINITY) >= left) continue;
      const possible = following(hops.at(-1) ?? null, graph.steps(last, next));
      if (possible.length === 0) continue;
      if (budget.left <= 0) return;
      budget.left--;
      extend([...path, next], [...hops, possible]);
    }
  }
}

/** Chains in the order of all paths: a direct one, the strongest weakest step, the shorter, the greater sum, the ids. */
export function bestChains(chains: readonly Chain[]): Chain[] {
  const rated = chains.map((chain) => {
    const ranks = chain.hops.map(([best, ...others]) => (best ? evidenceGrades[lineGrade([best, ...others])].rank : 0));
    const [length, weakest] = [ranks.length, Math.min(...ranks)];
    return {
      chain,
      length,
      weakest,
      sum: ranks.reduce<number>((all, rank) => all + rank, 0),
      ids: chain.entities.join(" "),
    };
  });
  rated.sort(
    (a, b) =>
      Number(b.length === 1) - Number(a.length === 1) ||
      b.weakest - a.weakest ||
      a.length - b.length ||
      b.sum - a.sum ||
      (a.ids < b.ids ? -1 : 1),
  );
  return rated.map(({ chain }) => chain);
}

/** Claims as each step lists them: best evidenced first, then by id. */
export function bestFirst(claims: Iterable<Claim>): Claim[] {
  const rank = ({ evidence }: Claim) => evidenceGrades[evidence].rank;
  return [...claims].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
}
