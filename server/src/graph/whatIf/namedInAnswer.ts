import type { Claim, WhatIfAnswer } from "../../contract/index.ts";
import type { SupplyReader } from "../supply/SupplyReader.ts";

/** An answer before its claims and entities are added. */
export type Found = Omit<WhatIfAnswer, "claims" | "entities" | "cut">;

/** The claims that an answer names, by id. */
export function claimsOf(reader: SupplyReader, { taken, things: lost, steps, policies: rules }: Found): Claim[] {
  const suppliers = lost.flatMap(({ taken: gone, left, last_reported, announced }) =>
    [gone, left, last_reported, announced].flat(),
  );
  const related = lost.flatMap(({ coverage }) => coverage.related);
  const ids = new Set([...taken, ...suppliers, ...related, ...steps, ...rules].flatMap(({ claim_ids }) => claim_ids));
  return [...ids].sort().flatMap((id) => reader.claim(id) ?? []);
}

/** Entities in an answer that its claims may not name. */
export function entitiesOf({ taken, things: lost, steps, hits, missing: gaps }: Found): string[] {
  return [
    ...taken.map(({ entity }) => entity),
    ...lost.flatMap(({ item, coverage }) => [
      item,
      ...coverage.related.flatMap((one) => [one.item, ...one.organisations]),
    ]),
    ...steps.flatMap(({ from, to, alternatives }) => [from, to, ...alternatives]),
    ...hits.flatMap(({ own_materials }) => own_materials),
    ...gaps.flatMap(({ entity, item }) => [entity ?? item, item]),
  ];
}
