import type { SheetField } from "@atlas/server/contract";
import { type EntityType, entityTypeIds, type Predicate, predicateIds } from "@atlas/server/vocabulary";
import { predicatePhrase, typeName } from "../../../model/words/names.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";

/** A word of a closed list as the reader knows it: the verb of a predicate, the name of a type. */
export function targetWord(target: SheetField["target"], value: string): string {
  const predicate = predicateIds.find((id): id is Predicate => id === value);
  if (target === "claim.predicate" && predicate) return predicatePhrase(predicate);
  const type = entityTypeIds.find((id): id is EntityType => id === value);
  if (target.endsWith(".type") && type) return typeName(type);
  return target === "claim.unit" ? value : readableTitle(value);
}
