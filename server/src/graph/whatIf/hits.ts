import type { Claim, WhatIfHit } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import { newestOf } from "../../rules/partialDate.ts";
import { evidenceGrades, evidenceIds } from "../../rules/vocabulary.ts";
import { carriesGoods, isOnMaker } from "../goods/goodsClaims.ts";
import { groupBy } from "../groupBy.ts";
import { type Chain, Chains } from "./Chains.ts";
import { type Edge, lostNode } from "./goodsEdges.ts";
import type { GoodsRead } from "./readGoods.ts";
import type { TakenStep } from "./roles.ts";

interface Goods {
  steps: readonly TakenStep[];
  edges: readonly Edge[];
  /** The nodes from which goods start. */
  starts: readonly string[];
  read: GoodsRead;
  /** The lost things that an organisation makes. */
  lostOf: ReadonlyMap<string, readonly string[]>;
  /** The lost things of which not all makers were read. */
  unsure: readonly string[];
  ownMaterials(organisation: string, thing: string): string[];
}

/** The grades of evidence by rank, strongest first. */
const RANKS = evidenceIds.map((grade) => evidenceGrades[grade].rank).sort((a, b) => b - a);
const WEAKEST = Math.min(...RANKS);
const NONE: ReadonlySet<string> = new Set();

/**
 * The organisations and sectors that goods reach, each with its shortest and its best evidenced chain. A chain that may mean
 * another technology is given only to whom no other leads.
 */
export function hits(goods: Goods): WhatIfHit[] {
  const { edges, starts, read } = goods;
  const chains = new Chains(starts, edges);
  const ends = edges.filter(({ end }) => isHit(read.entities.get(end)?.type));
  return [...groupBy(ends.map((edge) => [edge.end, edge]))]
    .flatMap(([entity, own]) => hitOf(entity, own, { chains, goods }) ?? [])
    .sort(worstFirst);
}

function hitOf(
  entity: string,
  ends: readonly Edge[],
  { chains, goods: { steps, read, lostOf, unsure, ownMaterials } }: { chains: Chains; goods: Goods },
): WhatIfHit | null {
  // Who makes what is lost has it, and is not hit as a maker of what it goes into.
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
  const last = steps[best.at(-1) ?? -1];
  const { type, counterpart } = read.entities.get(entity) ?? {};
  return {
    entity,
    kind: type === "sector" ? "sector" : "organisation",
    abroad: type === "sector" ? null : counterpart === true,
    way: last?.way ?? "needed",
    uncertain: certain === null,
    own_materials: last?.way === "made" ? ownMaterials(entity, last.from) : [],
    shortest: [...shortest],
    best: [...best],
    weakest: { step: weakest.index, evidence: weakest.evidence },
    newest_source: newestOf(weakest.claims.map(({ newest_source }) => newest_source)),
  };
}

function isHit(type: string | undefined): boolean {
  return type === "organisation" || type === "sector";
}

/** The weakest step of a chain, the last of them if several are equally weak. */
function weakestOf(chain: Chain, steps: readonly TakenStep[]): TakenStep & { index: number } {
  const rankOf = ({ evidence }: TakenStep) => evidenceGrades[evidence].rank;
  return chain
    .flatMap((index) => (steps[index] ? [{ ...steps[index], index }] : []))
    .reduce((weakest, step) => (rankOf(step) <= rankOf(weakest) ? step : weakest));
}

const GROUPS = [true, false, null];

/** Organisations outside China, those in China, sectors; of each those surely hit, then by evidence and length. */
function worstFirst(a: WhatIfHit, b: WhatIfHit): number {
  return (
    GROUPS.indexOf(a.abroad) - GROUPS.indexOf(b.abroad) ||
    Number(a.uncertain) - Number(b.uncertain) ||
    evidenceGrades[b.weakest.evidence].rank - evidenceGrades[a.weakest.evidence].rank ||
    a.shortest.length - b.shortest.length ||
    (a.entity < b.entity ? -1 : 1)
  );
}

/**
 * Materials of a thing that an organisation makes itself and that goods do not reach. Nothing says whether materials
 * stand for each other, as two ores do, or are all needed, as two metals of an alloy; so who has one of its own is told as hit, and
 * this beside it.
 */
export function ownMaterialsIn(
  claims: readonly Claim[],
  reached: ReadonlySet<string>,
): (organisation: string, thing: string) => string[] {
  const made = new Set(
    claims
      .filter((claim) => isOnMaker(claim) && carriesGoods(claim))
      .map(({ subject, object }) => `${subject} ${object}`),
  );
  const materials = groupBy(
    claims
      .filter((claim) => claim.predicate === "GOES_INTO" && isCurrent(claim) && !reached.has(claim.subject))
      .map(({ subject, object }) => [object, subject]),
  );
  return (organisation, thing) =>
    [...new Set(materials.get(thing) ?? [])].filter((id) => made.has(`${organisation} ${id}`)).sort();
}
