import type { WhatIfAnswer, WhatIfRequest } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { carriesGoods, isOnMaker } from "../goods/goodsClaims.ts";
import { relatedThings } from "../goods/relatedMakers.ts";
import { type ReaderLimits, SupplyReader } from "../goods/SupplyReader.ts";
import { withNamed } from "../goods/withNamed.ts";
import { groupBy } from "../groupBy.ts";
import { concernedBy } from "./circles/concerned.ts";
import { innerCircles } from "./circles/innerCircles.ts";
import { ownGoodsOf, ownSourcesIn } from "./circles/ownSources.ts";
import { reached } from "./circles/reached.ts";
import { goodsEdges, lostNode } from "./goodsEdges.ts";
import { goodsSteps } from "./goodsSteps.ts";
import { missing } from "./missing.ts";
import { policies } from "./policies.ts";
import { readGoods, readMakers } from "./readGoods.ts";
import { rolesOf, stepsTaken } from "./roles.ts";
import { withSupplies } from "./supplies.ts";
import { takenOut } from "./takenOut.ts";
import { things } from "./things.ts";
import { alternativesOf } from "./umbrellas.ts";

/** Limits that bound the answer on a graph of any size. */
const LIMITS: ReaderLimits = { claims: 5000, entities: 3000 };

/** Follows goods from what is taken out: whom that has touched, and whom it could reach by which chains, who else makes the things, what is not known. */
export async function whatIf(store: GraphStore, request: WhatIfRequest, limits = LIMITS): Promise<WhatIfAnswer> {
  const reader = new SupplyReader(store, limits);
  return withNamed(reader, await goodsFrom(store, reader, request));
}

async function goodsFrom(
  store: GraphStore,
  reader: SupplyReader,
  request: WhatIfRequest,
): Promise<Omit<WhatIfAnswer, "claims" | "entities" | "cut">> {
  const taken = await takenOut(store, reader, request);
  const read = await readGoods(reader, taken);
  const starts = [...taken.organisations, ...taken.places];
  const possible = goodsSteps(read, taken);
  const roles = rolesOf(possible, read, { taken, hasOwn: await ownGoodsOf(reader, read, taken) });
  const steps = stepsTaken(possible, read, roles);
  const alternatives = alternativesOf(steps, read, taken);
  const edges = goodsEdges(steps, { ...read, roles, open: new Set(alternatives.keys()) });
  const chain = [...new Set([...roles.lost, ...roles.reached])].sort();
  const related = relatedThings(read.claims);
  const makers = await readMakers(reader, { read, steps, related });
  const sold = read.claims.filter((claim) => isOnMaker(claim) && carriesGoods(claim));
  const inner = await innerCircles(store, reader, { taken, read, possible, lost: roles.lost });
  const concerned = concernedBy(taken.countries, read.entities);
  return {
    taken: taken.taken,
    things: await withSupplies(
      reader,
      things({ named: taken.items, steps, read, claims: makers.claims, related, roles }),
      read.claims,
    ),
    steps: steps.map((step) => ({
      ...{ from: step.from, to: step.to, way: step.way },
      claim_ids: step.claims.map(({ id }) => id),
      evidence: step.evidence,
      alternatives: alternatives.get(step) ?? [],
    })),
    effects: inner.effects,
    users: inner.users,
    reached: reached({
      ...{ steps, edges, concerned },
      starts: [...taken.items.map(lostNode), ...starts],
      lostOf: groupBy(sold.flatMap(({ subject, object }) => (roles.lost.has(object) ? [[subject, object]] : []))),
      unsure: [...roles.lost].filter((id) => !read.whole.has(id)),
      ownSources: ownSourcesIn({ claims: makers.claims, entities: read.entities, reached: roles.reached, taken }),
      inner: new Set([...inner.effects, ...inner.users].map(({ entity }) => entity)),
    }),
    policies: policies(read.claims, {
      taken: new Set([...taken.items, ...taken.organisations]),
      chain: new Set(chain),
    }),
    missing: missing({ ...makers, steps, things: chain, entities: read.entities, related }),
  };
}
