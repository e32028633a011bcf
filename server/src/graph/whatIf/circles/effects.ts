import type { Claim, WhatIfEffect } from "../../../contract/index.ts";
import { firstDay } from "../../../rules/partialDate.ts";
import { columnValues } from "../../../rules/vocabulary.ts";
import { compareText } from "../../compareText.ts";
import { groupBy } from "../../groupBy.ts";
import type { Concerned } from "./concerned.ts";
import { bestFirst, coverageOf, hasHeld } from "./rules.ts";

/** The effects that rules and shortages have on trade, worst first. */
const ON_TRADE = columnValues.effect.slice(0, columnValues.effect.indexOf("licensed") + 1);

interface Known {
  /** The parties that export controls affect. */
  controls: readonly Claim[];
  /** Claims on who depends on the goods, on what the controls cover, or on somebody who drops out. */
  needs: readonly Claim[];
  /** The goods that drop out. */
  goods: ReadonlySet<string>;
  /** The things that are made with them. */
  madeWith: ReadonlySet<string>;
  /** Whether whole countries drop out, so that all their rules count. */
  isWhole: boolean;
  /** Whether something that others depend on drops out. */
  isOut(id: string): boolean;
  concerned(id: string): Concerned | null;
}

/** Claims that state an effect, and those by which a rule covers the goods. */
interface Found {
  claim: Claim;
  entity: string;
  because: readonly string[];
}

/** Parties that rules on what drops out, or a lack of it, stopped, slowed or spared, as sources say. */
export function effects(known: Known): WhatIfEffect[] {
  const found = [...byRules(known), ...byNeed(known)].filter(({ claim }) => isOnTrade(claim) && hasHeld(claim));
  return [...groupBy(found.map((one) => [one.entity, one]))]
    .flatMap(([entity, own]) => {
      const who = known.concerned(entity);
      const [worst] = own.sort(worstFirst);
      return who && worst ? [{ who, own, worst }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.who.abroad === false) - Number(b.who.abroad === false) ||
        rankOf(a.worst.claim) - rankOf(b.worst.claim) ||
        a.worst.because.length - b.worst.because.length ||
        compareText(a.who.kind, b.who.kind) ||
        worstFirst(a.worst, b.worst),
    )
    .map(({ who, own }) => ({
      ...who,
      claim_ids: own.map(({ claim }) => claim.id),
      because: [...new Set(own.flatMap(({ because }) => because))].sort(),
    }));
}

function isOnTrade({ effect }: Claim): boolean {
  return effect !== null && ON_TRADE.includes(effect);
}

function byRules({ controls, goods, madeWith, isWhole }: Known): Found[] {
  const { groups, because, tiesTo } = coverageOf(controls, goods);
  return controls.flatMap((claim) => {
    const one = { claim, entity: claim.object };
    if (isWhole || claim.effect_goods.some((id) => goods.has(id))) return [{ ...one, because: [] }];
    const group = claim.effect_goods.find((id) => groups.has(id));
    if (group) return [{ ...one, because: tiesTo(group) }];
    const covering = because(claim.subject);
    const isOther = claim.effect_goods.length > 0 && !claim.effect_goods.some((id) => madeWith.has(id));
    return covering.length === 0 || isOther ? [] : [{ ...one, because: covering }];
  });
}

function byNeed({ controls, needs, goods, isWhole, isOut }: Known): Found[] {
  return needs.flatMap((claim) => {
    const one = { claim, entity: claim.subject };
    if (goods.has(claim.object) || isOut(claim.object)) return [{ ...one, because: [] }];
    const [rule] = isWhole ? controls.filter(({ object }) => object === claim.object).sort(bestFirst) : [];
    return rule ? [{ ...one, because: [rule.id] }] : [];
  });
}

/** The worst effect first, then the newest. */
function worstFirst({ claim: a }: Found, { claim: b }: Found): number {
  return rankOf(a) - rankOf(b) || compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id);
}

function rankOf({ effect }: Claim): number {
  return effect === null ? ON_TRADE.length : ON_TRADE.indexOf(effect);
}

function dayOf({ effect_day }: Claim): string {
  return effect_day === null ? "" : firstDay(effect_day);
}
