import type { Claim, WhatIfAnswer } from "@atlas/server/contract";
import { gradeWord } from "../../../../model/claim/gradeText.ts";
import { uncapital } from "../../../../model/words/asSentence.ts";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { labelled, listParts, listSentences, listSome, withAside } from "../../../../model/words/listWords.ts";
import { gradeName } from "../../../../model/words/names.ts";
import { toldBy } from "../../common/toldSentence.ts";
import { type Effect, effectGroups, effectOf } from "../circles/effectKinds.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { answerStrings as strings } from "./answerStrings.ts";

/** Rules told in sentences of their own; of the others there are so many. */
const MOST_RULES = 4;
/** Named in a sentence, of the worst kind and of the others. */
const MOST_NAMED = { worst: 4, other: 2 };

/** The recorded effects of a rule on somebody, or their absence. */
interface Told {
  entity: string;
  claim: Claim;
  effect: Effect;
}

/** The claims whose effects a paper proposes as key points: the worst of each party, in the order of the answer. */
export function worstClaims({ effects }: Pick<WhatIfAnswer, "effects">): string[] {
  return effects.flatMap(({ claim_ids }) => claim_ids.slice(0, 1));
}

/**
 * The recorded effects of rules and shortages: for each rule, the one with the worst effects first, a sentence for each kind of
 * effect. The words are those of the claims, which are marked.
 */
export function effectSentences(
  { effects }: Pick<WhatIfAnswer, "effects">,
  words: WhatIfWords,
  isNarrowed: boolean,
): string[] {
  const outside = effects.filter(({ abroad }) => abroad !== false);
  const rules = [...byRule(outside.length > 0 ? outside : effects, words)];
  if (rules.length === 0) return [isNarrowed ? strings.noEffectShown : strings.noEffect];
  const named = rules.toSorted(([, a], [, b]) => worstOf(a) - worstOf(b) || b.length - a.length);
  const more = named.length - MOST_RULES;
  const sentences = named.slice(0, MOST_RULES).map(([rule, told], place) => {
    const kinds = listSentences([...(place === 0 ? [] : ruleSaid(rule, effects, words)), ...kindsOf(told, words)]);
    if (rule === "") return strings.withoutRule(kinds);
    return (place === 0 ? strings.underRule : strings.furtherRule)(ruleName(rule, words), kinds);
  });
  const [first = "", ...further] = [...sentences, ...(more > 0 ? [strings.furtherRules(more)] : [])];
  return further.length === 0 ? [first] : [first, listSentences(further)];
}

/** A further rule on the goods, in the words of the claim by which it covers them. */
function ruleSaid(rule: string, effects: WhatIfAnswer["effects"], words: WhatIfWords): string[] {
  const claims = words.claims(effects.flatMap(({ because }) => because));
  const own = claims.find(({ subject }) => subject === rule);
  return own === undefined ? [] : [toldBy(strings.statement(own.statement), own)];
}

/** The worst effect of each party, by the rule that its claim names; "" for shortages without one. */
function byRule(effects: WhatIfAnswer["effects"], words: WhatIfWords): Map<string, Told[]> {
  const rules = new Map<string, Told[]>();
  for (const { entity, claim_ids } of effects) {
    const [claim] = words.claims(claim_ids);
    const effect = claim && effectOf(claim);
    if (!claim || !effect) continue;
    const rule = claim.predicate === "AFFECTS" ? claim.subject : "";
    rules.set(rule, [...(rules.get(rule) ?? []), { entity, claim, effect }]);
  }
  return rules;
}

function worstOf(told: readonly Told[]): number {
  return Math.min(...told.map(({ effect }) => effectGroups.indexOf(effect)));
}

function kindsOf(told: readonly Told[], words: WhatIfWords): string[] {
  const kinds = effectGroups.filter((kind) => told.some(({ effect }) => effect === kind));
  return kinds.map((kind, place) => {
    const own = told.filter(({ effect }) => effect === kind);
    const most = place === 0 ? MOST_NAMED.worst : MOST_NAMED.other;
    return strings.groups[kind](
      listSome(
        own.map((one) => toldText(one, words)),
        most,
      ),
    );
  });
}

/** "Ford Motor (Explorer output in Chicago stopped a week, May 2025)". */
function toldText({ entity, claim }: Told, words: WhatIfWords): string {
  const aside = listParts([...effectText(claim), ...doubtOf(claim)]);
  const name = toldBy(words.name(entity), claim);
  return aside === "" ? name : withAside(name, aside);
}

/** Whose word alone it is, or what is disputed: what no reader should have to look up. */
function doubtOf(claim: Claim): string[] {
  if (claim.evidence === "self-reported") return [gradeWord(claim) ?? uncapital(gradeName(claim.evidence))];
  if (claim.evidence !== "disputed") return [];
  const grade = uncapital(gradeName(claim.evidence));
  return [claim.dispute_note === null ? grade : labelled(grade, claim.dispute_note)];
}

/** The words of an effect and its day, of which the words may have a part: "output halted from 26 May 2025". */
function effectText({ effect_short: short, effect_day: day }: Claim): string[] {
  if (short === null || day === null) return short === null ? (day === null ? [] : [formatDate(day)]) : [short];
  const [year = ""] = day.split("-");
  const month = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    new Date(`${day.slice(0, 7)}-01`),
  );
  if (short.includes(year)) return [short];
  if (day.length > year.length && short.endsWith(month)) return [`${short} ${year}`];
  return [short, formatDate(day.length > year.length && short.includes(month) ? year : day)];
}

/** The name with the date, which joins brackets that the name ends with: "Controls (Announcement 18, 4 April 2025)". */
function ruleName(rule: string, words: WhatIfWords): string {
  const [name, date] = [words.name(rule), words.entity(rule)?.date ?? null];
  if (date === null) return name;
  const end = withAside("", "").trim().slice(-1);
  return name.endsWith(end)
    ? `${listParts([name.slice(0, -1), formatDate(date)])}${end}`
    : withAside(name, formatDate(date));
}
