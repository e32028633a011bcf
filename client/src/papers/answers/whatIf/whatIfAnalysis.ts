import type { RemovalAnswer, WhatIfAnswer } from "@atlas/server/contract";
import { allShown, type TakeOut, type WhatIfShown, whatIfAddress } from "../../../model/address/pages/whatIfAddress.ts";
import { listSome } from "../../../model/words/listWords.ts";
import type { Analysis, AnalysisTable } from "../common/Analysis.ts";
import { toldParts, withoutMarks } from "../common/toldSentence.ts";
import { answerStrings as strings } from "./answer/answerStrings.ts";
import { countedCircles, placeOf, shownSentence } from "./answer/countedCircles.ts";
import { dependenceClaims, dependenceSentence } from "./answer/dependence.ts";
import { effectSentences, worstClaims } from "./answer/effectSentences.ts";
import { otherMakers } from "./answer/otherMakers.ts";
import { policyLines } from "./answer/policyLines.ts";
import { titleOf } from "./answer/titleOf.ts";
import { narrowed, withCurrentUsers } from "./circles/circles.ts";
import { type Losses, lossesOf } from "./losses/losses.ts";
import { makerTable } from "./makers/makerTable.ts";
import { circlesPicture } from "./picture/circlesSheet.ts";
import { notSaidTable } from "./tables/notSaidTable.ts";
import { policyTable } from "./tables/policyTable.ts";
import { reachedTables } from "./tables/reachedTables.ts";
import { effectTables, userTables } from "./tables/recordedTables.ts";
import { WhatIfWords } from "./WhatIfWords.ts";

/** Goods named in a sentence. */
const MOST_GOODS = 3;

/** A what-if as answered: where the goods go and, where organisations or a country drop out, what loses its last maker. */
export interface Answered {
  goods: WhatIfAnswer;
  losses: RemovalAnswer | null;
}

/** A what-if as asked: what is taken out, the part that is shown, and the day (YYYY-MM-DD) by which claims stand. */
export interface AskedWhatIf {
  taken: TakeOut;
  shown?: WhatIfShown;
  day: string;
}

/** The answer of a what-if: what is recorded before what is inferred, the worst first, and what is not said last. */
export function whatIfAnalysis({ goods, losses }: Answered, asked: AskedWhatIf): Analysis {
  const { taken, shown = allShown, day } = asked;
  const words = new WhatIfWords(goods);
  const answer = narrowed(goods, shown, words);
  const current = withCurrentUsers(answer, words, day);
  const lost = losses === null ? null : lossesOf(losses, taken.countries[0] ?? "");
  const place = placeOf(taken);
  const tables = [
    ...effectTables(answer, place, words),
    ...userTables(answer, { place, day }, words),
    ...reachedTables({ answer, words, place, what: goodsIn(goods, words) }),
    makerTable(goods, taken, words),
    ...(lost?.tables ?? []),
    policyTable(goods, words, day),
    notSaidTable(answer, taken, words),
  ].filter(({ rows }) => rows.length > 0);
  // What is needed stands first where no effect is recorded.
  const isNarrowed = shown.of.length + shown.circles.length > 0;
  const depends = answer.effects.length > 0 || isNarrowed ? [] : dependenceClaims(current, words, day);
  const marked = [
    ...(depends.length === 0 ? [] : [dependenceSentence(depends)]),
    ...effectSentences(current, words, isNarrowed),
    ...sentencesOf({ goods, answer: current, asked, words }, lost),
  ];
  const claims = claimsIn([...goods.claims, ...(losses?.claims ?? [])], tables);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    title: titleOf(taken, goods, words, shown),
    address: whatIfAddress(taken, {}, shown),
    onGoods: true,
    sentences: marked.map(withoutMarks),
    told: marked.map((sentence) => toldParts(sentence, byId)),
    points: answer.effects.length > 0 ? worstClaims(answer) : depends.map(({ id }) => id),
    tables,
    picture: circlesPicture(current, place),
    leads: true,
    limits: limitsOf(taken, goods, lost),
    claims,
    entities: taken.ids,
  };
}

/** An answer, whole and as shown, with what is needed to tell it. */
interface AnswerContext {
  goods: WhatIfAnswer;
  answer: WhatIfAnswer;
  asked: AskedWhatIf;
  words: WhatIfWords;
}

function sentencesOf({ goods, answer, asked, words }: AnswerContext, lost: Losses | null): string[] {
  const { taken, shown = allShown, day } = asked;
  const owned = goods.taken.filter(({ why }) => why === "subsidiary").length;
  return [
    ...shownSentence(goods, narrowed(goods, shown, words), shown),
    ...otherMakers(goods, taken, words),
    countedCircles(answer, taken, words),
    ...policyLines(goods, words, day),
    ...(owned === 0 ? [] : [strings.takenOut(goods.taken.length, owned)]),
    ...(lost?.sentences ?? []),
    ...(goods.cut ? [strings.cut] : []),
  ];
}

/** The goods that drop out, within a sentence; without any named, those that what drops out makes. */
function goodsIn({ things }: WhatIfAnswer, words: WhatIfWords): string {
  const taken = things.filter(({ why }) => why === "taken");
  const goods = (taken.length > 0 ? taken : things).map(({ item }) => words.inSentence(item));
  return goods.length === 0 ? strings.theirs : listSome(goods, MOST_GOODS);
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

/** The claims on which the tables rest, in the order of these: those of the first circle come first. */
function claimsIn(claims: Analysis["claims"], tables: readonly AnalysisTable[]): Analysis["claims"] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const used = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ claimIds }) => claimIds)));
  return [...used].flatMap((id) => byId.get(id) ?? []);
}
