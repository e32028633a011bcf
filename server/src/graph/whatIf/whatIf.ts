import type { WhatIfAnswer, WhatIfRequest } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { groupBy } from "../groupBy.ts";
import { relatedThings } from "../supply/relatedMakers.ts";
import { type ReaderLimits, SupplyReader } from "../supply/SupplyReader.ts";
import { carriesGoods, isOnMaker } from "./carriesGoods.ts";
import { goodsEdges, lostNode } from "./goodsEdges.ts";
import { goodsSteps } from "./goodsSteps.ts";
import { hits } from "./hits.ts";
import { missing } from "./missing.ts";
import { claimsOf, entitiesOf, type Found } from "./namedInAnswer.ts";
import { ownMaterialsIn } from "./ownMaterials.ts";
import { policies } from "./policies.ts";
import { readGoods } from "./readGoods.ts";
import { readMakers } from "./readMakers.ts";
import { rolesOf, stepsTaken } from "./roles.ts";
import { takenOut } from "./takenOut.ts";
import { things } from "./things.ts";
import { alternativesOf } from "./umbrellas.ts";

/** Limits that bound the answer on a graph of any size. */
const LIMITS: ReaderLimits = { claims: 5000, entities: 3000 };

/** Where goods go from what is taken out: whom they reach and by which chains, who else makes the things, what is not known. */
export async function whatIf(store: GraphStore, request: WhatIfRequest, limits = LIMITS): Promise<WhatIfAnswer> {
  const reader = new SupplyReader(store, limits);
  const found = await goodsFrom(store, reader, request);
  const claims = claimsOf(reader, found);
  const ids = [
    ...new Set([
      ...claims.flatMap(({ subject, object, about }) => [subject, object, about ?? object]),
      ...entitiesOf(found),
    ]),
  ];
  const entities = await reader.entities(ids);
  return { ...found, cut: reader.cut, claims, entities: ids.sort().flatMap((id) => entities.get(id) ?? []) };
}

async function goodsFrom(store: GraphStore, reader: SupplyReader, request: WhatIfRequest): Promise<Found> {
  const taken = await takenOut(store, reader, request);
  const read = await readGoods(reader, taken);
  const starts = [...taken.organisations, ...taken.places];
  const possible = goodsSteps(read, taken);
  const roles = rolesOf(possible, read, taken);
  const steps = stepsTaken(possible, read, roles);
  const alternatives = alternativesOf(steps, read, taken);
  const edges = goodsEdges(steps, { ...read, roles, open: new Set(alternatives.keys()) });
  const chain = [...new Set([...roles.lost, ...roles.reached])].sort();
  const related = relatedThings(read.claims);
  const makers = await readMakers(reader, { read, steps, related });
  const sold = read.claims.filter((claim) => isOnMaker(claim) && carriesGoods(claim));
  return {
    taken: taken.taken,
    things: things({ named: taken.items, steps, read, claims: makers.claims, related, roles }),
    steps: steps.map((step) => ({
      ...{ from: step.from, to: step.to, way: step.way },
      claim_ids: step.claims.map(({ id }) => id),
      evidence: step.evidence,
      alternatives: alternatives.get(step) ?? [],
    })),
    hits: hits({
      ...{ steps, edges, read },
      starts: [...taken.items.map(lostNode), ...starts],
      lostOf: groupBy(sold.flatMap(({ subject, object }) => (roles.lost.has(object) ? [[subject, object]] : []))),
      unsure: [...roles.lost].filter((id) => !read.whole.has(id)),
      ownMaterials: ownMaterialsIn(makers.claims, roles.reached),
    }),
    policies: policies(read.claims, {
      taken: new Set([...taken.items, ...taken.organisations]),
      chain: new Set(chain),
    }),
    missing: missing({ ...makers, steps, things: chain, entities: read.entities, related }),
  };
}
