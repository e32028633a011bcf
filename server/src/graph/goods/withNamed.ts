import type { Claim, Entity } from "../../contract/index.ts";
import { namedBy } from "../entities.ts";
import type { SupplyReader } from "./SupplyReader.ts";

/** The fields in which answers name entities by id. */
const ENTITY_FIELDS = new Set(
  "entity item organisation organisations holder sector sectors customer what lost from to alternatives owner owned".split(
    " ",
  ),
);

/** The fields in which answers name claims by id. */
const CLAIM_FIELDS = new Set(["claim_ids", "because", "own_sources", "amount", "planned", "supplies"]);

/** Completes an answer with the claims that it names, and with the entities that it and they name. */
export async function withNamed<Found extends object>(
  reader: SupplyReader,
  found: Found,
): Promise<Found & { cut: boolean; claims: Claim[]; entities: Entity[] }> {
  const claims = [...idsIn(found, (field) => CLAIM_FIELDS.has(field))].sort().flatMap((id) => reader.claim(id) ?? []);
  const ids = new Set([...idsIn(found, (field) => ENTITY_FIELDS.has(field)), ...namedBy(claims)]);
  const known = await reader.entities(ids);
  return { ...found, cut: reader.cut, claims, entities: [...ids].sort().flatMap((id) => known.get(id) ?? []) };
}

/** The texts in some fields of an answer, at any depth. */
function idsIn(answer: object, isWanted: (field: string) => boolean): Set<string> {
  const ids = new Set<string>();
  visit(answer, "");
  return ids;

  function visit(value: unknown, field: string): void {
    if (typeof value === "string" && isWanted(field)) ids.add(value);
    else if (Array.isArray(value)) for (const one of value) visit(one, field);
    else if (typeof value === "object" && value !== null)
      for (const [name, one] of Object.entries(value)) visit(one, name);
  }
}
