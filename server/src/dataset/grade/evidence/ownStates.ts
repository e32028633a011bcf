import type { EntityRow } from "../../check/checkedDataset.ts";

/** The states whose government body, group or policy an entity is, as codes of countries. */
export function ownStates({ type, kind, country }: Pick<EntityRow, "type" | "kind" | "country">): readonly string[] {
  if (country === null) return [];
  // A policy of several states names all of them.
  if (type === "policy") return country.split(";");
  return kind === "government" || kind === "state-group" ? [country] : [];
}
