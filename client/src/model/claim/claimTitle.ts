import type { Entity } from "@atlas/server/contract";
import type { Predicate } from "@atlas/server/vocabulary";
import { nameOrId } from "../words/entityName.ts";
import { language } from "../words/language.ts";
import { withAside } from "../words/listWords.ts";
import { predicatePhrase } from "../words/names.ts";
import { type IntendedClaim, type Intent, intentOf } from "./intent.ts";
import { intentStrings as words } from "./strings.ts";

/** A claim as a sentence: "Shenghe Resources owns a stake in MP Materials"; what is only planned or agreed says so. */
export function claimTitle(
  claim: IntendedClaim & { subject: string; object: string },
  entities: ReadonlyMap<string, Pick<Entity, "name" | "name_zh">>,
): string {
  const nameOf = (id: string) => nameOrId(entities.get(id), id);
  const intent = intentOf(claim);
  // Chinese has no spaces between words.
  const told = [nameOf(claim.subject), verbOf(claim.predicate, intent), nameOf(claim.object)].join(
    language() === "zh" ? "" : " ",
  );
  const aside = intent && words.asides[intent];
  return aside ? withAside(told, aside) : told;
}

function verbOf(predicate: Predicate, intent: Intent | null): string {
  const phrase = predicatePhrase(predicate);
  return intent === null ? phrase : words.verb(predicate, intent, phrase);
}
