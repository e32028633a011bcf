import type { Entity } from "@atlas/server/contract";
import { controlText } from "../../model/claim/owners/controlText.ts";
import { uncapital } from "../../model/words/asSentence.ts";
import { entityName } from "../../model/words/entityName.ts";
import { listNames, listSome } from "../../model/words/listWords.ts";
import type { ClaimInBriefing } from "../briefing/Briefing.ts";
import { findingStrings, paperStrings } from "../document/strings.ts";
import { type Theme, themeIds, themeOfPredicate } from "../document/themes.ts";

const THEMES = 2;
const ENTITIES = 2;

/** A title for the paper of a view until its author writes the finding: whom most claims are about, and what they say. */
export function proposedTitle(
  claims: readonly ClaimInBriefing[],
  entities: readonly Entity[],
  named: ReadonlyMap<string, Entity>,
): string {
  if (claims.length === 0) return listSome(entities.map(entityName), ENTITIES);
  const themesOf = titleThemes(claims);
  const control = controlText(
    mostNamedId(claims),
    claims.map(({ claim }) => claim),
    named,
  );
  // Where ownership is what most claims tell, who controls whom is the finding.
  if (themesOf[0] === "ownership" && control !== null) return control;
  const themes = themesOf.map((theme) => uncapital(findingStrings.themes[theme]));
  return paperStrings.titleOf(entityName(mostNamed(claims, named)), listNames(themes));
}

type Names = Pick<Entity, "name" | "name_zh">;

/** The themes that the title of a view names: the most frequent of those that tell something. */
export function titleThemes(claims: readonly ClaimInBriefing[]): Theme[] {
  const ranked = rankedThemes(claims);
  const telling = ranked.filter(({ theme }) => theme !== "counterparts" && theme !== "place");
  return (telling.length > 0 ? telling : ranked).slice(0, THEMES).map(({ theme }) => theme);
}

/** The entity that most of some claims are about; the first of several. */
export function mostNamed(claims: readonly ClaimInBriefing[], named: ReadonlyMap<string, Names>): Names {
  const first = mostNamedId(claims);
  return named.get(first) ?? { name: first, name_zh: null };
}

/** The id of that entity; empty without claims. */
export function mostNamedId(claims: readonly ClaimInBriefing[]): string {
  const [[first] = [""]] = [...claimCountsOf(claims)].sort(([, a], [, b]) => b - a);
  return first;
}

/** The themes of some claims, the most frequent first. */
export function rankedThemes(claims: readonly ClaimInBriefing[]): { theme: Theme; count: number }[] {
  return themeIds
    .map((theme) => ({
      theme,
      count: claims.filter(({ claim }) => themeOfPredicate(claim.predicate) === theme).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The number of claims that name an entity, by its id. */
export function claimCountsOf(claims: readonly ClaimInBriefing[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claim } of claims)
    for (const id of [claim.subject, claim.object]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
