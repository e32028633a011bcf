import type { Entity } from "@atlas/server/contract";
import type { ClaimInBriefing } from "../briefing/Briefing.ts";
import { claimCountsOf } from "../briefing/claimCountsOf.ts";
import { type Theme, themeIds, themeOfPredicate } from "../document/themes.ts";

type Names = Pick<Entity, "name" | "name_zh">;

/** The entity that most of some claims are about; the first of several. */
export function mostNamed(claims: readonly ClaimInBriefing[], named: ReadonlyMap<string, Names>): Names {
  const [[first] = [""]] = [...claimCountsOf(claims)].sort(([, a], [, b]) => b - a);
  return named.get(first) ?? { name: first, name_zh: null };
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
