import type { GoodsStep, WhatIfAnswer, WhatIfReached } from "@atlas/server/contract";
import { claimAddress } from "../../../../model/address/view/claimAddress.ts";
import { labelled, listClauses, listWords } from "../../../../model/words/listWords.ts";
import { gradeName } from "../../../../model/words/names.ts";
import type { AnalysisCell, AnalysisRow, AnalysisTable } from "../../common/Analysis.ts";
import { itemTable, newestCell } from "../../common/cells.ts";
import { countryText } from "../answer/countedCircles.ts";
import { chainParts } from "../chain/chainSentence.ts";
import { circleStrings as strings } from "../circles/circleStrings.ts";
import { apart, byCountry } from "../circles/circles.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";

interface Context {
  answer: WhatIfAnswer;
  words: WhatIfWords;
  /** The country outside of which the circles look, within a sentence. */
  place: string;
  /** The goods or parties that drop out, within a sentence. */
  what: string;
}

type ReachedColumn = AnalysisTable["columns"][number] & { of: (one: WhatIfReached) => AnalysisCell | string };

/**
 * The third circle, all of it inferred, by the good that leads there and by country; apart who has an own source, of whom
 * only a product is recorded that stands for several technologies, and sectors and who is inside.
 */
export function reachedTables(context: Context): AnalysisTable[] {
  const { answer, place, what, words } = context;
  const { abroad, rest } = apart(answer.reached);
  const hasSource = ({ own_sources }: WhatIfReached) => own_sources.length > 0;
  const asked = abroad.filter(hasSource);
  const unsure = abroad.filter((one) => one.uncertain && !hasSource(one));
  const certain = abroad.filter((one) => !one.uncertain && !hasSource(one));
  const { tables, leads, columns } = strings;
  const own: ReachedColumn = { label: columns.own, width: 22, of: (one) => sourceCell(one, words) };
  return [
    { ...tableOf(tables.reached(certain.length, place), byGood(certain, context), context), lead: leads.reached(what) },
    { ...tableOf(tables.asked(asked.length), byCountry(asked, words), context, [own]), lead: leads.asked },
    uncertainTable(unsure, context),
    tableOf(tables.reachedApart, rest, context),
  ];
}

/** Organisations of which only a product is recorded that stands for several technologies. */
function uncertainTable(unsure: readonly WhatIfReached[], context: Context): AnalysisTable {
  const { answer, words } = context;
  const { tables, leads, columns, quoted } = strings;
  const open = (one: WhatIfReached) => chainOf(one, answer).find(({ alternatives }) => alternatives.length > 0);
  const umbrellas = [...new Set(unsure.flatMap((one) => open(one)?.to ?? []))];
  const named = listWords(
    umbrellas.map((id) => quoted(words.name(id))),
    "or",
  );
  const only: ReachedColumn[] = [
    { label: columns.only, width: 12, of: (one) => words.cell(open(one)?.to ?? "") },
    {
      label: columns.or,
      width: 14,
      of: (one) => listWords(open(one)?.alternatives.map((id) => words.name(id)) ?? [], "or"),
    },
  ];
  return { ...tableOf(tables.uncertain, unsure, context, only), lead: leads.uncertain(unsure.length, named) };
}

/** The best evidenced chain of one that is reached. */
export function chainOf({ best }: Pick<WhatIfReached, "best">, { steps }: Pick<WhatIfAnswer, "steps">): GoodsStep[] {
  return best.flatMap((index) => steps[index] ?? []);
}

/** The good, or organisation, by which one is reached: the start of the last step. */
export function goodOf(one: WhatIfReached, answer: Pick<WhatIfAnswer, "steps">): string {
  return chainOf(one, answer).at(-1)?.from ?? "";
}

/** By the good that leads there, in the order in which the goods come first, and by country within each. */
export function byGood(
  some: readonly WhatIfReached[],
  { answer, words }: Pick<Context, "answer" | "words">,
): WhatIfReached[] {
  const goods = [...new Set(some.map((one) => goodOf(one, answer)))];
  return goods.flatMap((good) =>
    byCountry(
      some.filter((one) => goodOf(one, answer) === good),
      words,
    ),
  );
}

function tableOf(
  caption: string,
  some: readonly WhatIfReached[],
  { answer, words }: Context,
  further: readonly ReachedColumn[] = [],
): AnalysisTable {
  const { columns } = strings;
  const table = itemTable(caption, some, {
    columns: [
      { label: columns.good, width: 13, of: (one) => words.cell(goodOf(one, answer)) },
      { label: columns.country, width: 10, of: ({ entity }) => countryText(words.code(entity)) },
      { label: columns.who, width: 13, of: ({ entity }) => words.cell(entity) },
      ...further,
      { label: columns.chain, width: 34, of: (one) => chainCell(one, answer, words) },
      { label: columns.weakest, width: 14, of: (one) => weakestText(one, answer, words) },
      { label: columns.confirmed, width: 9, of: ({ newest_source }) => newestCell(newest_source) },
    ],
    claimIds: (one) => [
      ...new Set([...chainOf(one, answer).flatMap(({ claim_ids }) => claim_ids), ...one.own_sources]),
    ],
  });
  return { ...table, rows: abbreviated(table.rows) };
}

/** The chain as a sentence; where a shorter one is less well evidenced, that too. */
function chainCell(one: WhatIfReached, answer: WhatIfAnswer, words: WhatIfWords): AnalysisCell {
  const best = chainParts(chainOf(one, answer), words);
  const isShorter = one.shortest.length < one.best.length;
  const [first, ...others] = isShorter ? chainParts(chainOf({ best: one.shortest }, answer), words) : [];
  const parts = [...best, ...(first === undefined ? [] : [{ ...first, before: strings.shorter }, ...others])];
  const textOf = (some: typeof parts) => some.map(({ before, text }) => before + text).join("");
  return { text: textOf(parts), parts, ...(parts.length > best.length ? { short: textOf(best) } : {}) };
}

/** The goods that one mines or makes itself; each leads to its claim. */
function sourceCell({ own_sources }: WhatIfReached, words: WhatIfWords): AnalysisCell {
  const texts = words.claims(own_sources).map((claim) => ({
    text: (claim.predicate === "MINES" ? strings.mines : strings.makes)(words.inSentence(claim.object)),
    to: claimAddress(claim),
  }));
  const joint = listClauses(["", ""]);
  return {
    text: listClauses(texts.map(({ text }) => text)),
    parts: texts.map((part, place) => ({ ...part, before: place === 0 ? "" : joint })),
  };
}

/** The grade of the weakest claim on the way, and which it is: words, as it is no grade of the inference. */
function weakestText(one: WhatIfReached, answer: WhatIfAnswer, words: WhatIfWords): string {
  const { weakest } = one;
  const grade = gradeName(weakest.evidence);
  const step = answer.steps[weakest.step];
  if (one.best.length < 2 || weakest.evidence === "corroborated" || step === undefined) return grade;
  return labelled(grade, `${words.name(step.from)} → ${words.name(step.to)}`);
}

/** Leaves out on the page what the chain of the row above has said already. */
function abbreviated(rows: readonly AnalysisRow[]): AnalysisRow[] {
  const isChain = ({ parts }: AnalysisCell, place: number, cells: readonly AnalysisCell[]) =>
    parts !== undefined && place === cells.length - 3;
  const partsOf = (row: AnalysisRow | undefined) => row?.cells.find(isChain)?.parts ?? [];
  return rows.map((row, place) => {
    const [own, above] = [partsOf(row), partsOf(rows[place - 1])];
    const same = own.findIndex((part, index) => part.text !== above[index]?.text);
    if (same < 1) return row;
    const [first, ...others] = own.slice(same);
    if (first === undefined) return row;
    const parts = [{ ...first, before: `…${first.before}` }, ...others];
    return { ...row, cells: row.cells.map((cell, at, all) => (isChain(cell, at, all) ? { ...cell, parts } : cell)) };
  });
}
