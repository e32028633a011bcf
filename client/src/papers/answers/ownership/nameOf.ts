import type { Ownership } from "@atlas/server/contract";
import { entityName } from "../../../model/words/entityName.ts";

/** The name of an entity, or its id if the answer does not hold it. */
export function nameOf({ entities }: Ownership, id: string): string {
  const entity = entities.find((one) => one.id === id);
  return entity ? entityName(entity) : id;
}
