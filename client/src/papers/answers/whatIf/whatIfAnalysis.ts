import type { RemovalAnswer, WhatIfAnswer } from "@atlas/server/contract";
import { type TakeOut, whatIfAddress } from "../../../model/address/pages/whatIfAddress.ts";
import { listWords } from "../../../model/words/listWords.ts";
import type { Analysis, AnalysisTable } from "../common/Analysis.ts";
import { findingSentence } from "./answer/findingSentence.ts";
import { firmsInChina, perhapsHit, sectorsHit } from "./answer/hitGroups.ts";
import { policyLines } from "./answer/policyLines.ts";
import { titleOf } from "./answer/titleOf.ts";
import { type Losses, lossesOf } from "./losses/losses.ts";
import { goodsPicture } from "./picture/goodsSheet.ts";
import { strings } from "./strings.ts";
import { abroadTables, chainOf, chinaTable, perhapsTable, sectorTable } from "./tables/hitTables.ts";
import { makerTable } from "./tables/makerTable.ts";
import { missingTable, policyTable } from "./tables/otherTables.ts";
import { WhatIfWords } from "./WhatIfWords.ts";

/** A what-if as answered: where the goods go and, where organisations or a country drop out, what loses its last maker. */
export interface Answered {
  goods: WhatIfAnswer;
  losses: RemovalAnswer | null;
}

/** The answer of a what-if on a day (YYYY-MM-DD); the tables of `layout` are the same, apart. */
export function whatIfAnalysis({ goods, losses }: Answered, asked: TakeOut, day: string): Analysis {
  const words = new WhatIfWords(goods);
  const lost = losses === null ? null : lossesOf(losses, asked.countries[0] ?? "");
  const tables = [
    ...abroadTables(goods, words),
    makerTable(goods, words),
    perhapsTable(goods, words),
    sectorTable(goods, words),
    chinaTable(goods, words),
    ...(lost?.tables ?? []),
    policyTable(goods, words, day),
    missingTable(goods, words),
  ].filter(({ rows }) => rows.length > 0);
  return {
    title: titleOf(asked, goods, words),
    address: whatIfAddress(asked),
    sentences: sentencesOf({ answer: goods, asked, words, day }, lost),
    tables,
    picture: goodsPicture(goods),
    leads: true,
    limits: limitsOf(asked, goods, lost),
    claims: claimsIn([...goods.claims, ...(losses?.claims ?? [])], tables),
    entities: asked.ids,
  };
}

/** An answer with what is needed to tell it. */
interface AnswerContext {
  answer: WhatIfAnswer;
  asked: TakeOut;
  words: WhatIfWords;
  day: string;
}

function sentencesOf({ answer, asked, words, day }: AnswerContext, lost: Losses | null): string[] {
  const [china, sectors, perhaps] = [firmsInChina(answer), sectorsHit(answer), perhapsHit(answer)];
  const owned = answer.taken.filter(({ why }) => why === "subsidiary").length;
  const umbrellas = new Set(
    perhaps.flatMap((hit) =>
      chainOf(hit, answer).flatMap(({ to, alternatives }) => (alternatives.length > 0 ? to : [])),
    ),
  );
  return [
    findingSentence(answer, asked, words),
    ...policyLines(answer, words, day),
    ...(perhaps.length === 0
      ? []
      : [
          strings.uncertain(
            perhaps.length,
            listWords(
              [...umbrellas].map((id) => strings.quoted(words.name(id))),
              "or",
            ),
          ),
        ]),
    ...(china.length + sectors.length === 0 ? [] : [strings.also(china.length, sectors.length)]),
    ...(owned === 0 ? [] : [strings.takenOut(answer.taken.length, owned)]),
    ...(lost?.sentences ?? []),
    ...(answer.cut ? [strings.cut] : []),
  ];
}

function limitsOf(
  { countries, stop, subsidiaries }: TakeOut,
  { taken, things }: WhatIfAnswer,
  lost: Losses | null,
): string[] {
  const { limits } = strings;
  return [
    limits.share,
    ...(countries.length > 0 && things.some(({ why }) => why === "taken") ? [limits[stop]] : []),
    limits.notFound,
    limits.current,
    limits.headquarters,
    ...(taken.length > 0 ? [limits[subsidiaries]] : []),
    ...(taken.length > 0 && countries.length > 1 ? [limits.oneCountry] : []),
    ...(lost?.limits ?? []),
  ];
}

function claimsIn(claims: Analysis["claims"], tables: readonly AnalysisTable[]): Analysis["claims"] {
  const used = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ claimIds }) => claimIds)));
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()].filter(({ id }) => used.has(id));
}
