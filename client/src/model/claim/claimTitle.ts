import type { Claim, Entity } from "@atlas/server/contract";
import { nameOrId } from "../words/entityName.ts";
import { language } from "../words/language.ts";
import { predicatePhrase } from "../words/names.ts";

/** A claim as a sentence: "Shenghe Resources owns a stake in MP Materials". */
export function claimTitle(
  { subject, predicate, object }: Pick<Claim, "subject" | "predicate" | "object">,
  entities: ReadonlyMap<string, Pick<Entity, "name" | "name_zh">>,
): string {
  const nameOf = (id: string) => nameOrId(entities.get(id), id);
  // Chinese has no spaces between words.
  return [nameOf(subject), predicatePhrase(predicate), nameOf(object)].join(language() === "zh" ? "" : " ");
}
