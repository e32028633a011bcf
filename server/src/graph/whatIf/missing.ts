import type { Claim, Entity, WhatIfGap } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import { compareText } from "../compareText.ts";
import { directionsOf, isOnMaker } from "../goods/goodsClaims.ts";
import type { Related } from "../goods/relatedMakers.ts";
import { groupBy } from "../groupBy.ts";
import type { Step } from "./goodsSteps.ts";

interface Known {
  steps: readonly Step[];
  /** The things that goods reach. */
  things: readonly string[];
  /** Entities that were read whole: things with all their claims, and makers with what they get and make. */
  whole: ReadonlySet<string>;
  claims: readonly Claim[];
  entities: ReadonlyMap<string, Entity>;
  related: ReadonlyMap<string, Related>;
}

/** Gaps of the data set along the chains: where makers abroad get their material, who makes a thing, what becomes of it. */
export function missing(known: Known): WhatIfGap[] {
  return [...withoutInput(known), ...withoutMaker(known), ...withoutUse(known)];
}

/** Makers outside China of whom nothing says from whom they get any material of what they make, nor that they make one. */
function withoutInput({ steps, claims, entities, whole }: Known): WhatIfGap[] {
  const materials = groupBy(
    claims
      .filter((claim) => claim.predicate === "GOES_INTO" && isCurrent(claim))
      .map(({ subject, object }) => [object, subject]),
  );
  const makes = new Set(claims.filter(isOnMaker).map(({ subject, object }) => `${subject} ${object}`));
  const gets = new Set(
    claims.filter(({ predicate }) => predicate === "SUPPLIES").map(({ object, about }) => `${object} ${about}`),
  );
  return steps
    .filter(
      ({ from, to, way }) =>
        way === "made" && entities.get(to)?.counterpart === true && whole.has(from) && whole.has(to),
    )
    .filter(({ from, to }) => {
      const own = (materials.get(from) ?? []).map((id) => `${to} ${id}`);
      // A supply "for" what an organisation makes is a supply of some material of it.
      return own.length > 0 && !gets.has(`${to} ${from}`) && !own.some((pair) => makes.has(pair) || gets.has(pair));
    })
    .map(({ from, to }) => ({ kind: "no_input" as const, entity: to, item: from }))
    .sort((a, b) => compareText(a.entity, b.entity) || compareText(a.item, b.item));
}

/** Things without a current maker, or without one outside China; makers of what they are a kind of count. */
function withoutMaker({ things, claims, entities, related, whole }: Known): WhatIfGap[] {
  const makers = groupBy(
    claims.filter((claim) => isOnMaker(claim) && isCurrent(claim)).map(({ subject, object }) => [object, subject]),
  );
  return things.flatMap((item): WhatIfGap[] => {
    const kinds = [item, ...(related.get(item)?.keys() ?? [])];
    if (!kinds.every((id) => whole.has(id))) return [];
    const own = kinds.flatMap((id) => makers.get(id) ?? []);
    if (own.length === 0) return [{ kind: "no_maker", entity: null, item }];
    return own.some((id) => entities.get(id)?.counterpart === true)
      ? []
      : [{ kind: "no_maker_abroad", entity: null, item }];
  });
}

/** Things with which the goods end: they go into nothing, nobody uses, buys or needs them. */
function withoutUse({ things, claims, whole }: Known): WhatIfGap[] {
  const used = new Set(
    claims
      .filter(isCurrent)
      .flatMap(directionsOf)
      .flatMap(({ from, way }) => (way === "made" ? [] : [from])),
  );
  return things
    .filter((item) => whole.has(item) && !used.has(item))
    .map((item) => ({ kind: "no_use", entity: null, item }));
}
