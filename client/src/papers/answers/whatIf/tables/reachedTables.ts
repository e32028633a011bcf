import type { GoodsStep, WhatIfAnswer, WhatIfHit } from "@atlas/server/contract";
import { labelled, listWords } from "../../../../model/words/listWords.ts";
import type { AnalysisCell, AnalysisRow, AnalysisTable } from "../../common/Analysis.ts";
import { canvasAddress } from "../../common/canvasAddress.ts";
import { gradeCell, newestCell } from "../../common/cells.ts";
import { firmsAbroad, firmsInChina, isDirect, perhapsHit, sectorsHit, takenKind } from "../answer/hitGroups.ts";
import { type ChainPart, chainParts } from "../chain/chainSentence.ts";
import { strings } from "../strings.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";

/**
 * The organisations outside China that are hit, each with its best evidenced chain as a sentence. Where organisations
 * drop out, those whom claims name as customers come apart from those who make or use such goods, which others make too.
 */
export function abroadTables(answer: WhatIfAnswer, words: WhatIfWords): AnalysisTable[] {
  const hits = firmsAbroad(answer);
  const { abroad, direct, further } = strings.tables;
  if (takenKind(answer) !== "goods") return [firmTable(abroad(hits.length), hits, answer, words)];
  const [customers, others] = [hits.filter(isDirect), hits.filter((hit) => !isDirect(hit))];
  return [
    firmTable(direct(customers.length), customers, answer, words),
    firmTable(further(others.length), others, answer, words),
  ];
}

export function chinaTable(answer: WhatIfAnswer, words: WhatIfWords): AnalysisTable {
  const hits = firmsInChina(answer);
  return firmTable(strings.tables.china(hits.length), hits, answer, words);
}

export function sectorTable(answer: WhatIfAnswer, words: WhatIfWords): AnalysisTable {
  const { sector, chain, weakest } = strings.columns;
  return {
    caption: strings.tables.sectors,
    columns: [
      { label: sector, width: 14 },
      { label: chain, width: 40 },
      { label: weakest, width: 12 },
      { label: strings.columns.reported, width: 9 },
    ],
    rows: abbreviated(sectorsHit(answer).map((hit) => rowOf(hit, [], answer, words))),
  };
}

/** Organisations of which only a product is recorded that stands for several technologies. */
export function perhapsTable(answer: WhatIfAnswer, words: WhatIfWords): AnalysisTable {
  const { organisation, only, or, chain, weakest } = strings.columns;
  return {
    caption: strings.tables.uncertain,
    columns: [
      { label: organisation, width: 12 },
      { label: only, width: 12 },
      { label: or, width: 12 },
      { label: chain, width: 30 },
      { label: weakest, width: 12 },
      { label: strings.columns.reported, width: 9 },
    ],
    rows: abbreviated(
      perhapsHit(answer).map((hit) => {
        const step = chainOf(hit, answer).find(({ alternatives }) => alternatives.length > 0);
        const others = step?.alternatives.map((id) => words.name(id)) ?? [];
        const umbrella = step === undefined ? { text: "" } : words.cell(step.to);
        return rowOf(hit, [umbrella, { text: listWords(others, "or") }], answer, words);
      }),
    ),
  };
}

/** The best evidenced chain of a hit. */
export function chainOf({ best }: Pick<WhatIfHit, "best">, { steps }: Pick<WhatIfAnswer, "steps">): GoodsStep[] {
  return best.flatMap((index) => steps[index] ?? []);
}

function firmTable(
  caption: string,
  hits: readonly WhatIfHit[],
  answer: WhatIfAnswer,
  words: WhatIfWords,
): AnalysisTable {
  const { organisation, chain, weakest } = strings.columns;
  return {
    caption,
    columns: [
      { label: organisation, width: 14 },
      { label: chain, width: 40 },
      { label: weakest, width: 12 },
      { label: strings.columns.reported, width: 9 },
    ],
    rows: abbreviated(hits.map((hit) => rowOf(hit, [], answer, words))),
  };
}

/** `before`: cells before the chain. */
function rowOf(hit: WhatIfHit, before: AnalysisCell[], answer: WhatIfAnswer, words: WhatIfWords): AnalysisRow {
  const chain = chainOf(hit, answer);
  return {
    cells: [
      words.placedCell(hit.entity),
      ...before,
      chainCell(hit, answer, words),
      weakestCell(hit, chain, answer, words),
      newestCell(hit.newest_source),
    ],
    claimIds: [...new Set(chain.flatMap(({ claim_ids }) => claim_ids))],
  };
}

/** The chain as a sentence; where a shorter one is less well evidenced, that too. */
function chainCell(hit: WhatIfHit, answer: WhatIfAnswer, words: WhatIfWords): AnalysisCell {
  const best = chainParts(chainOf(hit, answer), words);
  const shorter =
    hit.shortest.length < hit.best.length ? chainParts(chainOf({ best: hit.shortest }, answer), words) : [];
  const [first, ...others] = shorter;
  const own = hit.own_materials.map((id) => words.inSentence(id));
  const parts = [
    ...best,
    ...(first === undefined ? [] : [{ ...first, before: strings.shorter }, ...others]),
    ...(own.length === 0
      ? []
      : [
          {
            before: strings.sentenceEnd,
            text: strings.ownMaterial(words.name(hit.entity), listWords(own)),
            to: canvasAddress([hit.entity, ...hit.own_materials]),
          },
        ]),
  ];
  return { text: textOf(parts), parts, ...(parts.length > best.length ? { short: textOf(best) } : {}) };
}

function textOf(parts: readonly ChainPart[]): string {
  return parts.map(({ before, text }) => before + text).join("");
}

/** Leaves out on the page what the chain of the row above has said already. */
function abbreviated(rows: readonly AnalysisRow[]): AnalysisRow[] {
  const partsOf = (row: AnalysisRow | undefined) => row?.cells.find(({ parts }) => parts !== undefined)?.parts ?? [];
  return rows.map((row, place) => {
    const [own, above] = [partsOf(row), partsOf(rows[place - 1])];
    const same = own.findIndex((part, index) => part.text !== above[index]?.text);
    if (same < 1) return row;
    const [first, ...others] = own.slice(same);
    if (first === undefined) return row;
    const parts = [{ ...first, before: `…${first.before}` }, ...others];
    return { ...row, cells: row.cells.map((cell) => (cell.parts === undefined ? cell : { ...cell, parts })) };
  });
}

/** The grade of the weakest step, and which it is if the chain has several and not all are well evidenced. */
function weakestCell(
  { weakest }: WhatIfHit,
  chain: readonly GoodsStep[],
  { steps }: WhatIfAnswer,
  words: WhatIfWords,
): AnalysisCell {
  const cell = gradeCell(weakest.evidence);
  const step = steps[weakest.step];
  if (chain.length < 2 || weakest.evidence === "corroborated" || step === undefined) return cell;
  const tally = `${words.name(step.from)} → ${words.name(step.to)}`;
  return { ...cell, text: labelled(cell.text, tally), short: cell.text, tally };
}
