import type { Entity } from "@atlas/server/contract";
import { uncapital } from "../../model/words/capital.ts";
import { entityName } from "../../model/words/entityName.ts";
import { listParts, listSome } from "../../model/words/listWords.ts";
import type { ClaimInBriefing } from "../briefing/Briefing.ts";
import { findingStrings, paperStrings } from "../document/strings.ts";
import { mostNamed, rankedThemes } from "./mostNamed.ts";

/** Themes named in a title. */
const THEMES = 2;
const ENTITIES = 2;

/** A title for the paper of a view until its author writes the finding: whom most claims are about, and what they say. */
export function proposedTitle(
  claims: readonly ClaimInBriefing[],
  entities: readonly Entity[],
  named: ReadonlyMap<string, Entity>,
): string {
  if (claims.length === 0) return listSome(entities.map(entityName), ENTITIES);
  const ranked = rankedThemes(claims);
  const telling = ranked.filter(({ theme }) => theme !== "counterparts" && theme !== "place");
  const themes = (telling.length > 0 ? telling : ranked)
    .slice(0, THEMES)
    .map(({ theme }) => uncapital(findingStrings.themes[theme]));
  return paperStrings.titleOf(entityName(mostNamed(claims, named)), listParts(themes));
}
