import { entityName } from "../../words/entityName.ts";
import { listSome } from "../../words/listWords.ts";
import { strings as shared } from "../../words/strings.ts";
import type { Briefing, NumberedClaim } from "../Briefing.ts";
import { ofAnswer } from "../ofAnswer.ts";
import type { Run } from "./Block.ts";
import { evidenceStrings as words } from "./parts/evidenceStrings.ts";
import { say } from "./runs.ts";
import { strings } from "./strings.ts";
import { themeOfPredicate } from "./themes.ts";

/** Claims that are named by their numbers, and entities by their names, before the rest is only counted. */
const NUMBERED = 12;
const NAMED = 12;

/** What the claims counted could tell and do not, each with its numbers; and of which entities shown no claim shown tells. */
export function notFound(briefing: Briefing): Run[][] {
  const { claims, sources } = ofAnswer(briefing).counted;
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
    ...told(unsupported, (count) => words.oneSided(count, claims.length)),
    ...told(undated, (count) => words.undated(count, claims.length)),
    ...told(noShare, (count) => words.noShare(count, ownership.length)),
    ...told(noMaturity, (count) => words.noMaturity(count, development.length)),
    ...told(noUnit, (count) => words.noUnit(count)),
    ...(undatedSources.length === 0 ? [] : [[say(words.undatedSources(undatedSources.length, sources.length))]]),
    ...lonely(briefing),
  ];
  return found.length === 0 ? [[say(words.allFound)]] : found;
}

/** A sentence of some claims, with their numbers where they are few. */
export function told(claims: readonly NumberedClaim[], sentence: (count: number) => string): Run[][] {
  if (claims.length === 0) return [];
  const few = claims.length <= NUMBERED ? claims : [];
  const numbers = few.flatMap(({ number }, place): Run[] => [
    say(place === 0 ? words.numbersStart : strings.comma),
    { claim: number },
  ]);
  return [[say(sentence(claims.length)), ...numbers, say(shared.end)]];
}

/** The entities shown of which no claim shown tells. */
function lonely({ entities, claims }: Briefing): Run[][] {
  const linked = new Set(claims.flatMap(({ claim }) => [claim.subject, claim.object]));
  const names = entities.filter(({ id }) => !linked.has(id)).map(entityName);
  return names.length === 0 ? [] : [[say(words.lonely(listSome(names, NAMED)))]];
}
