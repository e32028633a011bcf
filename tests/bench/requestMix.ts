import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { type EntityType, entityTypeIds, entityTypes } from "../../server/src/rules/vocabulary.ts";

const Named = z.array(z.object({ id: z.string(), name: z.string() }));

/** Every entity of the data set with its id, name and type. */
export function namedEntities(): { id: string; name: string; type: EntityType }[] {
  return entityTypeIds.flatMap((type) => {
    const text = readFileSync(`data/entities/${entityTypes[type].file}.csv`);
    return Named.parse(parse(text, { columns: true, bom: true })).map((entity) => ({ ...entity, type }));
  });
}

/** Requests as readers make them, all different: a search, an entity, its neighbours and a path in turn. */
export function requestMix(count: number): string[] {
  const entities = namedEntities();
  // A step coprime to the number of entities visits all of them, always in the same order.
  const at = (index: number) => {
    const entity = entities[(index * 389) % entities.length];
    if (!entity) throw new Error("The data set has no entities.");
    return entity;
  };
  return Array.from({ length: count }, (_, index) => {
    const { id, name } = at(index);
    const kinds = [
      `/api/search?q=${encodeURIComponent(typed(name, index))}`,
      `/api/entities/${id}`,
      `/api/entities/${id}/neighbours`,
      `/api/paths?from=${id}&to=${at(index + 1).id}`,
    ];
    return kinds[index % kinds.length] ?? "";
  });
}

/** The part of a name that a reader may have typed so far: at least three characters. */
function typed(name: string, index: number): string {
  return name.slice(0, 3 + (index % 9));
}
