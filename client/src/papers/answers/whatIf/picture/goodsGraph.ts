import type { GoodsStep, WhatIfAnswer, WhatIfHit } from "@atlas/server/contract";
import { firmsAbroad } from "../answer/hitGroups.ts";
import { chainOf } from "../tables/hitTables.ts";

/** Things and rows of firms drawn; more could not be read. */
const MOST_DRAWN = 20;

/** The parties hit by the same last step with the same evidence: one row at the right of the picture. */
export interface HitRow {
  key: string;
  from: string;
  /** One step for each of `hits`. */
  steps: GoodsStep[];
  hits: WhatIfHit[];
}

/** The content of the picture: the steps between things, the rows of who is hit, and how many of them are left out. */
export interface GoodsGraph {
  /** The things that drop out, at which chains begin. */
  roots: ReadonlySet<string>;
  /** Every thing drawn. */
  things: readonly string[];
  steps: readonly GoodsStep[];
  rows: readonly HitRow[];
  others: number;
  /** Whether these are firms outside China, not everybody who is hit. */
  abroad: boolean;
}

/**
 * The chains to draw: those to firms outside China, best evidenced first, as long as there is room; where there are
 * none, those to everybody else who is hit.
 */
export function goodsGraph(answer: WhatIfAnswer, most = MOST_DRAWN): GoodsGraph {
  const abroad = firmsAbroad(answer);
  const hits = abroad.length > 0 ? abroad : answer.hits;
  const roots = new Set<string>();
  const things = new Set<string>();
  const steps = new Set<GoodsStep>();
  const rows = new Map<string, HitRow>();
  let others = 0;
  for (const hit of hits) {
    const chain = chainOf(hit, answer);
    const [last] = chain.slice(-1);
    const [first] = chain;
    if (!last || !first) continue;
    const before = chain.slice(0, -1);
    const key = [last.from, last.way, last.evidence].join(" ");
    const row = rows.get(key);
    const fresh = new Set(chain.map(({ from }) => from).filter((id) => !things.has(id))).size + (row ? 0 : 1);
    const isFull = things.size + rows.size + fresh > most;
    if (isFull || closesCircle(steps, before)) {
      others += 1;
      continue;
    }
    roots.add(first.from);
    for (const { from } of chain) things.add(from);
    for (const step of before) steps.add(step);
    if (row) {
      row.hits.push(hit);
      row.steps.push(last);
    } else rows.set(key, { key, from: last.from, steps: [last], hits: [hit] });
  }
  return { roots, things: [...things], steps: [...steps], rows: [...rows.values()], others, abroad: abroad.length > 0 };
}

/** Whether a chain, with the steps drawn already, would lead back to where it came from. */
function closesCircle(drawn: ReadonlySet<GoodsStep>, chain: readonly GoodsStep[]): boolean {
  const all = [...drawn, ...chain];
  const leadsTo = (from: string, to: string, seen: Set<string>): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return all.some((step) => step.from === from && leadsTo(step.to, to, seen));
  };
  return chain.some(({ from, to }) => leadsTo(to, from, new Set()));
}
