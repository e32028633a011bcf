import type { RemovalAnswer, RemovalItem } from "@atlas/server/contract";
import { newestOf } from "@atlas/server/partialDate";
import { formatNumber } from "../../words/formatNumber.ts";
import { readableWord } from "../../words/readableWord.ts";
import type { AnalysisTable } from "../common/Analysis.ts";
import { dateCell } from "../common/table/dateCell.ts";
import { newestColumn } from "../common/table/newestSource.ts";
import { claimsOf, lossWords, type RemovalWords } from "./RemovalWords.ts";
import { strings } from "./strings.ts";

/**
 * The tables of an answer, without empty ones. `lost` are all items with a loss, including losses that are not
 * reported.
 */
export function removalTables(
  answer: RemovalAnswer,
  words: RemovalWords,
  lost: readonly RemovalItem[],
): AnalysisTable[] {
  const tables = [
    lossTable(answer, words),
    staysTable(lost, words),
    sectorTable(answer, words),
    customerTable(answer, words),
    removedTable(answer, words),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function lossTable({ items }: RemovalAnswer, words: RemovalWords): AnalysisTable {
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

function staysTable(items: readonly RemovalItem[], words: RemovalWords): AnalysisTable {
  const { what, organisation, country, maturity, evidence } = strings.columns;
  return {
    caption: strings.tables.stays,
    columns: [
      { label: what, width: 18 },
      { label: organisation, width: 18 },
      { label: country },
      { label: maturity },
      newestColumn(),
      { label: evidence },
    ],
    rows: items.flatMap(({ item, left }) =>
      left.map((supplier) => ({
        cells: [
          words.cell(item),
          words.cell(supplier.organisation),
          { text: words.country(supplier.organisation) },
          { text: supplier.maturity === null ? "" : readableWord(supplier.maturity) },
          // Null also stands for claims that were not read, so it cannot be called undated.
          dateCell(supplier.newest_source),
          words.grade(supplier),
        ],
        claimIds: supplier.claim_ids,
      })),
    ),
  };
}

function sectorTable({ sectors }: RemovalAnswer, words: RemovalWords): AnalysisTable {
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

function customerTable({ customers }: RemovalAnswer, words: RemovalWords): AnalysisTable {
  const { customer, country, by, supplied, loss, taken, left } = strings.columns;
  return {
    caption: strings.tables.customers,
    columns: [
      { label: customer, width: 14 },
      { label: country, width: 8 },
      { label: supplied, width: 14 },
      { label: by },
      { label: loss, width: 12 },
      { label: taken, width: 14 },
      { label: left, width: 14 },
    ],
    rows: customers.map((row) => ({
      cells: [
        words.cell(row.customer),
        { text: words.country(row.customer) },
        row.what === null ? { text: "" } : words.cell(row.what),
        { text: row.by === "SUPPLIES" ? strings.supplied : strings.depends },
        { text: lossWords(row.losses) },
        { text: words.suppliers(row.taken) },
        { text: words.suppliers(row.left) },
      ],
      claimIds: [...new Set([...row.claim_ids, ...claimsOf(row.taken), ...claimsOf(row.left)])],
    })),
  };
}

function removedTable({ removed }: RemovalAnswer, words: RemovalWords): AnalysisTable {
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

/** What depends on one organisation alone. */
export function singlePointTable({ single_points }: RemovalAnswer, words: RemovalWords): AnalysisTable {
  const { what, type, holder, country, only, reported, evidence, number, sectors } = strings.columns;
  return {
    caption: strings.tables.single,
    columns: [
      { label: what, width: 16 },
      { label: type, width: 9 },
      { label: holder, width: 14 },
      { label: country, width: 8 },
      { label: only, width: 18 },
      newestColumn(),
      { label: reported, width: 14 },
      { label: evidence },
      { label: number, number: true, width: 6 },
      { label: sectors, width: 14 },
    ],
    rows: single_points.map((point) => ({
      cells: [
        words.cell(point.item),
        { text: words.type(point.item) },
        words.cell(point.holder),
        { text: words.country(point.holder) },
        { text: words.suppliers(point.suppliers) },
        dateCell(newestOf(point.suppliers.map(({ newest_source }) => newest_source))),
        { text: words.reported(point.last_reported) },
        words.grade(point.suppliers[0]),
        { text: formatNumber(point.sectors.length) },
        { text: words.names(point.sectors) || strings.noneSectors },
      ],
      claimIds: [
        ...new Set([
          ...claimsOf(point.suppliers),
          ...claimsOf(point.disputed),
          ...claimsOf(point.last_reported),
          ...point.claim_ids,
        ]),
      ],
    })),
  };
}
