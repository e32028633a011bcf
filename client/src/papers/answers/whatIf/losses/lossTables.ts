import type { RemovalAnswer } from "@atlas/server/contract";
import type { AnalysisTable } from "../../common/Analysis.ts";
import { claimsOf, lossWords, type WhatIfWords } from "../WhatIfWords.ts";
import { lossStrings as strings } from "./lossStrings.ts";

/** Lists things that lose their last recorded maker, and what needs them; without empty tables. */
export function lossTables(
  answer: RemovalAnswer,
  words: WhatIfWords,
  notes: { items: string; sectors: string },
): AnalysisTable[] {
  const tables = [
    { ...lossTable(answer, words), note: notes.items },
    { ...sectorTable(answer, words), note: notes.sectors },
    removedTable(answer, words),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function lossTable({ items }: RemovalAnswer, words: WhatIfWords): AnalysisTable {
  const { what, type, loss, taken, reported, announced, sectors } = strings.columns;
  return {
    caption: strings.tables.items,
    columns: [
      { label: what, width: 16 },
      { label: type, width: 9 },
      { label: loss, width: 14 },
      { label: taken, width: 18 },
      { label: reported, width: 14 },
      { label: announced, width: 14 },
      { label: sectors, width: 14 },
    ],
    rows: items.map((item) => ({
      cells: [
        words.cell(item.item),
        { text: words.type(item.item) },
        { text: lossWords(item.losses) },
        { text: words.suppliers(item.taken) },
        { text: words.reported(item.last_reported) },
        { text: words.suppliers(item.announced) },
        { text: item.sectors.length === 0 ? strings.noneSectors : words.names(item.sectors) },
      ],
      claimIds: [...claimsOf(item.taken), ...claimsOf(item.last_reported), ...claimsOf(item.announced)],
    })),
  };
}

function sectorTable({ sectors }: RemovalAnswer, words: WhatIfWords): AnalysisTable {
  const { sector, loss, share, which } = strings.columns;
  return {
    caption: strings.tables.sectors,
    columns: [
      { label: sector, width: 14 },
      { label: share, width: 8 },
      { label: which, width: 30 },
      { label: loss, width: 14 },
    ],
    rows: sectors.map(({ sector: id, losses, inputs, lost, claim_ids }) => ({
      cells: [
        words.cell(id),
        { text: strings.share(lost.length, inputs) },
        { text: words.names(lost) },
        { text: lossWords(losses) },
      ],
      claimIds: claim_ids,
    })),
  };
}

function removedTable({ removed }: RemovalAnswer, words: WhatIfWords): AnalysisTable {
  return {
    caption: strings.tables.removed,
    columns: [{ label: strings.columns.organisation, width: 20 }, { label: strings.columns.country }],
    rows: removed
      .filter(({ why }) => why === "subsidiary")
      .map(({ organisation, claim_ids }) => ({
        cells: [words.cell(organisation), { text: words.country(organisation) }],
        claimIds: claim_ids,
      })),
  };
}
