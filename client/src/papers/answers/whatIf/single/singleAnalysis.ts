import type { RemovalAnswer, SinglePoint } from "@atlas/server/contract";
import { newestOf } from "@atlas/server/partialDate";
import { nothingTaken, whatIfAddress } from "../../../../model/address/pages/whatIfAddress.ts";
import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { listClauses, listSome } from "../../../../model/words/listWords.ts";
import type { Analysis, AnalysisTable } from "../../common/Analysis.ts";
import { dateCell, newestColumn } from "../../common/cells.ts";
import { claimsOf, WhatIfWords } from "../WhatIfWords.ts";
import { singleStrings as strings } from "./singleStrings.ts";

/** Claims on who makes something, from which on one maker is more than a gap of the data set. */
const ENOUGH_CLAIMS = 3;
/** Makers of something related that are named. */
const MOST_NAMED = 3;

/**
 * The things with only one maker on record, in three groups: by enough claims, by few, and what others make under a related
 * technology or product.
 */
export function singleAnalysis(answer: RemovalAnswer): Analysis {
  const points = answer.single_points;
  const { alone, little, related } = groupsOf(points);
  const needed = points.filter(({ sectors }) => sectors.length > 0).length;
  const reported = points.filter(({ last_reported }) => last_reported.length > 0).length;
  const words = new WhatIfWords(answer);
  const tables = [
    singleTable(strings.groups.alone(alone.length), alone, words),
    singleTable(strings.groups.related(related.length), related, words),
    singleTable(strings.groups.little(little.length), little, words),
  ].filter(({ rows }) => rows.length > 0);
  const used = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ claimIds }) => claimIds)));
  return {
    title: strings.title,
    address: whatIfAddress(nothingTaken),
    sentences: [
      strings.found(points.length),
      strings.grouped(alone.length, little.length, related.length),
      ...(reported === 0 ? [] : [strings.reported(reported)]),
      strings.needed(needed),
    ],
    tables,
    limits: [strings.limits.notFound, strings.limits.counted, strings.limits.group],
    claims: answer.claims.filter(({ id }) => used.has(id)),
    entities: [],
  };
}

/** Keeps apart the things that others make under a related name, whatever the number of claims. */
export function groupsOf(points: readonly SinglePoint[]): Record<"alone" | "little" | "related", SinglePoint[]> {
  const own = points.filter(({ related }) => related.length === 0);
  return {
    alone: own.filter(({ claim_count }) => claim_count >= ENOUGH_CLAIMS),
    little: own.filter(({ claim_count }) => claim_count < ENOUGH_CLAIMS),
    related: points.filter(({ related }) => related.length > 0),
  };
}

function singleTable(caption: string, points: readonly SinglePoint[], words: WhatIfWords): AnalysisTable {
  const { what, holder, country, only, claims, known, under, reported, evidence, sectors } = strings.columns;
  const isRelated = points.some(({ related }) => related.length > 0);
  const hasReported = points.some(({ last_reported }) => last_reported.length > 0);
  return {
    caption,
    columns: [
      { label: what, width: 16 },
      { label: holder, width: 14 },
      { label: country, width: 8 },
      { label: only, width: 16 },
      { label: claims, number: true, width: 7 },
      { label: known, number: true, width: 7 },
      ...(isRelated ? [{ label: under, width: 22 }] : []),
      newestColumn(),
      ...(hasReported ? [{ label: reported, width: 12 }] : []),
      { label: evidence },
      { label: sectors, width: 14 },
    ],
    rows: points.map((point) => ({
      cells: [
        words.cell(point.item),
        words.cell(point.holder),
        { text: words.country(point.holder) },
        { text: words.suppliers(point.suppliers) },
        { text: formatNumber(point.claim_count) },
        { text: formatNumber(makersIn(point)) },
        ...(isRelated ? [{ text: relatedText(point, words) }] : []),
        dateCell(newestOf(point.suppliers.map(({ newest_source }) => newest_source))),
        ...(hasReported ? [{ text: words.reported(point.last_reported) }] : []),
        words.grade(point.suppliers[0]),
        { text: words.names(point.sectors) || strings.noneSectors },
      ],
      claimIds: [
        ...new Set([
          ...claimsOf(point.suppliers),
          ...claimsOf(point.disputed),
          ...claimsOf(point.last_reported),
          ...claimsOf(point.announced),
          ...point.claim_ids,
        ]),
      ],
    })),
  };
}

function makersIn({ suppliers, disputed, last_reported, announced }: SinglePoint): number {
  return new Set([...suppliers, ...disputed, ...last_reported, ...announced].map(({ organisation }) => organisation))
    .size;
}

function relatedText({ related }: SinglePoint, words: WhatIfWords): string {
  return listClauses(
    related.map(({ item, organisations }) =>
      strings.under(
        words.name(item),
        listSome(
          organisations.map((id) => words.name(id)),
          MOST_NAMED,
        ),
      ),
    ),
  );
}
