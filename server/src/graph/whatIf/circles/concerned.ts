import type { Entity, WhatIfReached } from "../../../contract/index.ts";
import { inChina } from "../../../rules/country.ts";

/** Somebody whom a what-if concerns: an organisation or sector, and whether it is abroad. */
export type Concerned = Pick<WhatIfReached, "entity" | "kind" | "abroad">;

/** Tells whom an entity stands for in the answer; null for technologies, products and places. */
export function concernedBy(
  countries: readonly string[],
  entities: ReadonlyMap<string, Entity>,
): (id: string) => Concerned | null {
  const isInside = (country: string | null) =>
    countries.length === 0
      ? inChina(country)
      : countries.some((one) => one === country || (one === "CN" && inChina(country)));
  return (id) => {
    const entity = entities.get(id);
    if (entity?.type !== "organisation" && entity?.type !== "sector") return null;
    const isUnplaced = entity.type === "sector" && entity.country === null;
    return { entity: id, kind: entity.type, abroad: isUnplaced ? null : !isInside(entity.country) };
  };
}

const GROUPS = [true, null, false];

/** Parties abroad first, parties inside last. */
export function abroadFirst(a: Concerned, b: Concerned): number {
  return GROUPS.indexOf(a.abroad) - GROUPS.indexOf(b.abroad);
}
