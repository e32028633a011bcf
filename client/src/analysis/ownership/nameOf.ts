import type { Ownership } from "@atlas/server/contract";
import { entityName } from "../../words/entityName.ts";

/** The name of an entity of an answer. */
export function nameOf({ entities }: Ownership, id: string): string {
  const entity = entities.find((one) => one.id === id);
  return entity ? entityName(entity) : id;
}
