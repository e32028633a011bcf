import type { Claim, Entity, QuestionAnswer, QuestionRow } from "@atlas/server/contract";
import { questionAddress } from "../../../../model/address/pages/questionAddress.ts";
import { capital } from "../../../../model/words/asSentence.ts";
import { nameOrId } from "../../../../model/words/entityName.ts";
import { moneyText } from "../../../../model/words/figureText.ts";
import { listClauses, listParts, listSentences } from "../../../../model/words/listWords.ts";
import { readableTitle, readableWord } from "../../../../model/words/readableWord.ts";
import { type Chart, neutralColours, seriesColours } from "../../../charts/Chart.ts";
import type { AnalysisTable } from "../../common/Analysis.ts";
import { itemTable } from "../../common/cells.ts";
import { coverageText } from "../rowStanding.ts";
import {
  amountOf,
  byGiver,
  byReceiver,
  currenciesOf,
  dividedSums,
  inStage,
  kindOf,
  type LeftOut,
  type MoneyGroup,
  type MoneyStage,
  moneyStages,
} from "./moneySums.ts";
import { moneyStrings as strings } from "./strings.ts";

/** The question whose rows are sums of money. */
export const MONEY_QUESTION = "moneyFlows";

const MOST_NAMED = 3;
const MOST_BARS = 15;
const MILLION = 1_000_000;

/** The largest sums by giver and form, paid or agreed before promises, and how many are left out of them, each with why. */
export function moneySentences(answer: QuestionAnswer): string[] {
  if (answer.question.id !== MONEY_QUESTION || answer.rows.length === 0) return [];
  const { added, left } = dividedSums(answer.claims);
  const [currency] = currenciesOf(added);
  const groups = byGiver(added).filter((group) => group.currency === currency);
  const committed = groups
    .filter(({ sums }) => committedOf(sums) > 0)
    .toSorted((a, b) => committedOf(b.sums) - committedOf(a.sums));
  const named = (committed.length > 0 ? committed : groups)
    .slice(0, MOST_NAMED)
    .map((group) => groupText(group, answer.entities));
  const reasons = new Map<LeftOut, number>();
  for (const why of left) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return [
    ...(named.length === 0 ? [] : [strings.largest(listClauses(named), currency ?? "", committed.length > 0)]),
    strings.counted(
      added.length,
      answer.rows.length,
      listParts([...reasons].map(([why, count]) => strings.left(why, count))),
    ),
  ];
}

/** The part of some sums that is paid or agreed: an announcement must not lead. */
function committedOf(sums: MoneyGroup["sums"]): number {
  return amountOf([...inStage(sums, "paid"), ...inStage(sums, "agreed")]);
}

function groupText(group: MoneyGroup, entities: readonly Entity[]): string {
  const stages = moneyStages.flatMap((stage) => {
    const text = stageText(group, stage);
    return text === "" ? [] : strings.inStage(text, stage);
  });
  return strings.ofGiver(giverName(group, entities), readableWord(group.form ?? ""), listParts(stages));
}

/** Sums by giver, form and currency; null for other questions, and where there is nothing to add up. */
export function moneyTable(answer: QuestionAnswer): AnalysisTable | null {
  if (answer.question.id !== MONEY_QUESTION || answer.more) return null;
  const groups = byGiver(dividedSums(answer.claims).added).filter(({ sums }) => sums.length > 1);
  if (groups.length === 0) return null;
  return {
    whole: true,
    ...itemTable(strings.tableTitle, groups, {
      columns: [
        {
          label: strings.giver,
          width: 20,
          of: (group) => ({ text: giverName(group, answer.entities), entity: group.giver }),
        },
        { label: strings.form, width: 14, of: ({ form }) => readableTitle(form ?? "") },
        ...moneyStages.map((stage) => ({
          label: strings.headings[stage],
          width: 18,
          of: (group: MoneyGroup) => capital(stageText(group, stage)),
        })),
        { label: strings.sums, number: true, width: 7, of: ({ sums }) => String(sums.length) },
      ],
      claimIds: ({ sums }) => sums.map(({ id }) => id),
    }),
    note: strings.tableNote,
  };
}

function stageText({ sums, currency }: MoneyGroup, stage: MoneyStage): string {
  const own = inStage(sums, stage);
  return own.length === 0 ? "" : moneyText(amountOf(own), currency, kindOf(own));
}

/** The sums that may be added up by giver, receiver and form, in the most frequent currency; null if there are not two. */
export function moneyChart(answer: QuestionAnswer, values: Readonly<Record<string, string>>): Chart | null {
  const { added } = dividedSums(answer.claims);
  const [currency, ...others] = currenciesOf(added);
  const groups = byReceiver(added).filter((group) => group.currency === currency);
  if (currency === undefined || groups.length < 2) return null;
  const drawn = groups.slice(0, MOST_BARS);
  const [giver, receiver] = [same(drawn.map((group) => group.giver)), same(drawn.map((group) => group.receiver))];
  const known = (id: string | null) => (id === null ? null : nameOf(id, answer.entities));
  return {
    title: strings.chartTitle(currency, { giver: known(giver), receiver: known(receiver) }),
    sentence: listSentences([
      strings.chartSentence({ drawn: drawn.length, all: groups.length, others, more: answer.more }),
      coverageText(answer, rowsOn(answer, drawn), false),
    ]),
    barHeading: strings.barHeading,
    series: moneyStages.map((stage, at) => ({
      label: strings.headings[stage],
      ...(seriesColours[at * 2] ?? neutralColours),
    })),
    bars: drawn.map((group) => ({
      label: strings.bar(
        [
          ...(giver === null ? [giverName(group, answer.entities)] : []),
          ...(receiver === null ? [nameOf(group.receiver, answer.entities)] : []),
        ],
        readableWord(group.form ?? ""),
      ),
      counts: moneyStages.map((stage) => Math.round(amountOf(inStage(group.sums, stage)) / (MILLION / 10)) / 10),
      claimIds: group.sums.map(({ id }) => id),
    })),
    address: questionAddress(answer.question.id, values),
  };
}

function rowsOn({ rows }: QuestionAnswer, groups: readonly MoneyGroup[]): QuestionRow[] {
  const drawn = new Set(groups.flatMap(({ sums }) => sums.map(({ id }) => id)));
  return rows.filter(({ claim_ids }) => claim_ids.some((id) => drawn.has(id)));
}

/** The value that all bars have, which the title then says; null if they differ. */
function same(ids: readonly (string | null)[]): string | null {
  const [first = null] = ids;
  return ids.every((id) => id === first) ? first : null;
}

function giverName({ giver }: MoneyGroup, entities: readonly Entity[]): string {
  return nameOf(giver, entities);
}

function nameOf(id: Claim["money_receiver"], entities: readonly Entity[]): string {
  return id === null
    ? strings.unnamed
    : nameOrId(
        entities.find((entity) => entity.id === id),
        id,
      );
}
