import type { Supplier, WhatIfAnswer } from "../../../../server/src/contract/index.ts";
import type { WhatIfFacts } from "./whatIfFacts.ts";

/** An answer in the form of the facts. */
export function toldWhatIf(answer: WhatIfAnswer): WhatIfFacts {
  const { taken, things, steps, effects, users, reached, policies, missing } = answer;
  const keyOf = (index: number) => {
    const { from, to, way } = steps[index] ?? {};
    return `${from} ${to} ${way}`;
  };
  return {
    taken: taken.map(({ entity }) => entity).sort(),
    things: things.map(({ item, why, taken: gone, left, last_reported, announced, coverage }) =>
      [
        ...[item, why, ...[gone, left, last_reported, announced].map(idsOf)],
        ...[coverage.claims, coverage.related.map((one) => `${one.item}:${one.organisations}`)],
        left.flatMap(({ supplies }) => supplies).sort(),
      ].join("; "),
    ),
    steps: steps.map(
      ({ claim_ids, evidence, alternatives }, index) => `${keyOf(index)} ${evidence} ${claim_ids} ${alternatives}`,
    ),
    effects: effects.map(({ entity, abroad, claim_ids, because }) => `${entity} ${abroad} ${claim_ids} ${because}`),
    users: users
      .map(
        ({ entity, way, abroad, claim_ids, evidence, from_there }) =>
          `${entity} ${way} ${abroad} ${claim_ids.toSorted()} ${evidence} ${from_there}`,
      )
      .sort(),
    reached: reached
      .map(({ entity, kind, abroad, uncertain, own_sources, shortest, best, weakest }) => {
        const [one, other] = [shortest, best].map((chain) => chain.map(keyOf).join(" | "));
        return `${entity} ${kind} ${abroad} ${uncertain} ${own_sources} ${one} || ${other} || ${keyOf(weakest.step)} ${weakest.evidence}`;
      })
      .sort(),
    policies: policies.map(({ policy, touches, on, claim_ids }) => `${on} ${policy} ${touches} ${claim_ids}`).sort(),
    missing: missing.map(({ kind, entity, item }) => [kind, entity ?? [], item].flat().join(" ")).sort(),
  };
}

function idsOf(suppliers: readonly Supplier[]): string[] {
  return suppliers.map(({ organisation }) => organisation).sort();
}
