import type { Supplier, WhatIfAnswer } from "../../../../server/src/contract/index.ts";
import type { WhatIfFacts } from "./whatIfFacts.ts";

/** An answer in the form of the facts. */
export function toldWhatIf({ taken, things, steps, hits, policies, missing }: WhatIfAnswer): WhatIfFacts {
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
      ].join("; "),
    ),
    steps: steps.map(
      ({ claim_ids, evidence, alternatives }, index) => `${keyOf(index)} ${evidence} ${claim_ids} ${alternatives}`,
    ),
    hits: hits
      .map(({ entity, kind, abroad, uncertain, own_materials, shortest, best, weakest }) => {
        const [one, other] = [shortest, best].map((chain) => chain.map(keyOf).join(" | "));
        return `${entity} ${kind === "sector" ? kind : abroad} ${uncertain} ${own_materials} ${one} || ${other} || ${keyOf(weakest.step)} ${weakest.evidence}`;
      })
      .sort(),
    policies: policies.map(({ policy, touches, on, claim_ids }) => `${on} ${policy} ${touches} ${claim_ids}`).sort(),
    missing: missing.map(({ kind, entity, item }) => [kind, entity ?? [], item].flat().join(" ")).sort(),
  };
}

function idsOf(suppliers: readonly Supplier[]): string[] {
  return suppliers.map(({ organisation }) => organisation).sort();
}
