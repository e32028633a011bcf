import type { WhatIfReached } from "../../../contract/index.ts";
import { newestOf } from "../../../rules/partialDate.ts";
import { evidenceGrades, evidenceIds } from "../../../rules/vocabulary.ts";
import { compareText } from "../../compareText.ts";
import { groupBy } from "../../groupBy.ts";
import { type Chain, Chains } from "../Chains.ts";
import { type Edge, lostNode } from "../goodsEdges.ts";
import type { TakenStep } from "../roles.ts";
import { abroadFirst, type Concerned } from "./concerned.ts";

interface Goods {
  steps: readonly TakenStep[];
  edges: readonly Edge[];
  /** The nodes from which goods start. */
  starts: readonly string[];
  /** The lost things that an organisation makes. */
  lostOf: ReadonlyMap<string, readonly string[]>;
  /** The lost things of which not all makers were read. */
  unsure: readonly string[];
  /** The ids of the claims by which an organisation at the end of a chain has an own source. */
  ownSources(organisation: string, chain: readonly TakenStep[]): string[];
  concerned(id: string): Concerned | null;
  /** Parties in the inner circles, which are not repeated. */
  inner: ReadonlySet<string>;
}

/** The grades of evidence by rank, strongest first. */
const RANKS = evidenceIds.map((grade) => evidenceGrades[grade].rank).sort((a, b) => b - a);
const WEAKEST = Math.min(...RANKS);
const NONE: ReadonlySet<string> = new Set();

/**
 * The organisations and sectors that goods could reach, each with its shortest and its best evidenced chain. A chain that may mean
 * another technology is given only to whom no other leads.
 */
export function reached(goods: Goods): WhatIfReached[] {
  const { edges, starts, concerned, inner } = goods;
  const chains = new Chains(starts, edges);
  return [...groupBy(edges.map((edge) => [edge.end, edge]))]
    .flatMap(([entity, own]) => {
      const who = inner.has(entity) ? null : concerned(entity);
      return who ? (reachedBy(who, own, { chains, goods }) ?? []) : [];
    })
    .sort(surestFirst);
}

function reachedBy(
  who: Concerned,
  ends: readonly Edge[],
  { chains, goods: { steps, lostOf, unsure, ownSources } }: { chains: Chains; goods: Goods },
): WhatIfReached | null {
  const { entity } = who;
  // Who makes what is lost has it, and is not reached as a maker of what it goes into.
  const without = new Set([...(lostOf.get(entity) ?? []), ...unsure].map(lostNode));
  const shortestWith = (rank: number, open: boolean) =>
    chains.shortest(ends.map((edge) => [edge, { rank, open, without: edge.way === "made" ? without : NONE }]));
  const certain = shortestWith(WEAKEST, false);
  const byRank = RANKS.flatMap((rank) => {
    const chain = shortestWith(rank, certain === null);
    return chain === null ? [] : [chain];
  });
  const [best] = byRank;
  const shortest = byRank.find(({ length }) => length === byRank.at(-1)?.length);
  if (best === undefined || shortest === undefined) return null;
  const weakest = weakestOf(best, steps);
  const chain = best.flatMap((index) => steps[index] ?? []);
  return {
    ...who,
    way: chain.at(-1)?.way ?? "needed",
    uncertain: certain === null,
    own_sources: ownSources(entity, chain),
    shortest: [...shortest],
    best: [...best],
    weakest: { step: weakest.index, evidence: weakest.evidence },
    newest_source: newestOf(weakest.claims.map(({ newest_source }) => newest_source)),
  };
}

/** The weakest step of a chain, the last of them if several are equally weak. */
function weakestOf(chain: Chain, steps: readonly TakenStep[]): TakenStep & { index: number } {
  const rankOf = ({ evidence }: TakenStep) => evidenceGrades[evidence].rank;
  return chain
    .flatMap((index) => (steps[index] ? [{ ...steps[index], index }] : []))
    .reduce((weakest, step) => (rankOf(step) <= rankOf(weakest) ? step : weakest));
}

/** Organisations abroad, those inside, sectors; of each those surely reached, then by evidence and length. */
function surestFirst(a: WhatIfReached, b: WhatIfReached): number {
  return (
    compareText(a.kind, b.kind) ||
    abroadFirst(a, b) ||
    Number(a.uncertain) - Number(b.uncertain) ||
    evidenceGrades[b.weakest.evidence].rank - evidenceGrades[a.weakest.evidence].rank ||
    a.shortest.length - b.shortest.length ||
    compareText(a.entity, b.entity)
  );
}
