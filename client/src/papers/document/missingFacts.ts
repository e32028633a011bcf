import { entityName } from "../../model/words/entityName.ts";
import { listSome } from "../../model/words/listWords.ts";
import { strings as shared } from "../../model/words/strings.ts";
import type { Briefing, NumberedClaim } from "../briefing/Briefing.ts";
import { restrictToAnswer } from "../briefing/restrictToAnswer.ts";
import type { Run } from "./Block.ts";
import { evidenceStrings as words } from "./parts/strings.ts";
import { say } from "./runs.ts";
import { strings } from "./strings.ts";
import { themeOfPredicate } from "./themes.ts";

/** Claims listed by number before the rest is only counted. */
const MOST_NUMBERED = 12;
/** Entities listed by name before the rest is only counted. */
const MOST_NAMED = 12;
/** Facts that the counted claims do not state, with claim numbers, and the entities shown without a claim. */
export function missingFacts(briefing: Briefing): Run[][] {
  const { claims, sources } = restrictToAnswer(briefing).restricted;
  const ownership = claims.filter(({ claim }) => themeOfPredicate(claim.predicate) === "ownership");
  const development = claims.filter(({ claim }) => themeOfPredicate(claim.predicate) === "development");
  const of = (all: readonly NumberedClaim[], lacks: (claim: NumberedClaim["claim"]) => boolean) =>
    all.filter(({ claim }) => lacks(claim));
  const undated = of(claims, ({ since, until }) => since === null && until === null);
  const unsupported = of(claims, ({ evidence, publisher_count }) => evidence !== "assessed" && publisher_count === 0);
  const noShare = of(ownership, ({ share_pct }) => share_pct === null);
  const noMaturity = of(development, ({ maturity }) => maturity === null);
  const noUnit = of(claims, ({ quantity, unit }) => quantity !== null && unit === null);
  const undatedSources = sources.filter(({ source }) => source.published === null);
  const found = [
    ...sentenceWithNumbers(unsupported, (count) => words.oneSided(count, claims.length)),
    ...sentenceWithNumbers(undated, (count) => words.undated(count, claims.length)),
    ...sentenceWithNumbers(noShare, (count) => words.noShare(count, ownership.length)),
    ...sentenceWithNumbers(noMaturity, (count) => words.noMaturity(count, development.length)),
    ...sentenceWithNumbers(noUnit, (count) => words.noUnit(count)),
    ...(undatedSources.length === 0 ? [] : [[say(words.undatedSources(undatedSources.length, sources.length))]]),
    ...unconnected(briefing),
  ];
  return found.length === 0 ? [[say(words.allFound)]] : found;
}

/** A sentence on some claims, with their numbers if they are few. */
export function sentenceWithNumbers(claims: readonly NumberedClaim[], sentence: (count: number) => string): Run[][] {
  if (claims.length === 0) return [];
  const few = claims.length <= MOST_NUMBERED ? claims : [];
  const numbers = few.flatMap(({ number }, place): Run[] => [
    say(place === 0 ? words.numbersStart : strings.comma),
    { claim: number },
  ]);
  return [[say(sentence(claims.length)), ...numbers, say(shared.end)]];
}

/** The entities shown that no claim shown is about. */
function unconnected({ entities, claims }: Briefing): Run[][] {
  const linked = new Set(claims.flatMap(({ claim }) => [claim.subject, claim.object]));
  const names = entities.filter(({ id }) => !linked.has(id)).map(entityName);
  return names.length === 0 ? [] : [[say(words.lonely(listSome(names, MOST_NAMED)))]];
}
