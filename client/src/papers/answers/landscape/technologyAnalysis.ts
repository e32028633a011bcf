import type { Developer, Landscape, LandscapeRow } from "@atlas/server/contract";
import { type LandscapeFilter, landscapeAddress } from "../../../model/address/pages/landscapeAddress.ts";
import { labelled, listParts, listWords } from "../../../model/words/listWords.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { chartPicture } from "../../charts/chartFiles.ts";
import type { Analysis, AnalysisCell, AnalysisTable } from "../common/Analysis.ts";
import { gradeCell, itemTable, newestCell, newestColumn, partlyEnglish } from "../common/cells.ts";
import { amountsTexts } from "./amounts.ts";
import { type Lookup, lookupOf, namedCell, nameOf } from "./Lookup.ts";
import { technologyFinding } from "./landscapeFinding.ts";
import {
  countryText,
  farText,
  figureOfDeveloper,
  gapSentence,
  gapText,
  leadTexts,
  ruleText,
  standingText,
  uncountedTexts,
} from "./landscapeWords.ts";
import { maturityChart } from "./maturityChart.ts";
import { strings } from "./strings.ts";

/** One technology as an analysis: the names on both sides, its amounts, its developers and its parts; null if the answer is empty. */
export function technologyAnalysis(answer: Landscape, filter: LandscapeFilter): Analysis | null {
  const [row, ...related] = answer.rows;
  if (!row) return null;
  const lookup = lookupOf(answer);
  const ids = new Set(row.claim_ids);
  const sectors = row.sectors.map((id) => nameOf(id, lookup));
  const finding = technologyFinding(row, answer, lookup);
  const stage = row.stage === null ? "" : readableTitle(row.stage);
  return {
    title: nameOf(row.technology, lookup),
    ...(finding === null ? {} : { finding }),
    address: landscapeAddress(filter, row.technology),
    sentences: [
      ...leadTexts(row, lookup),
      gapSentence(row),
      ...amountsTexts(row, lookup),
      ...uncountedTexts(row, lookup),
      ruleText(row),
      ...(answer.below_floor > 0 ? [strings.leftOut(answer.below_floor)] : []),
      ...(answer.more ? [strings.cut] : []),
      sectors.length > 0 ? strings.stageAndSectors(stage, listWords(sectors)) : strings.stageOnly(stage),
    ],
    tables: [
      ...(row.developers.length > 0 ? [developersTable(row, lookup)] : []),
      ...(related.length > 0 ? [relatedTable(row, related, lookup, filter)] : []),
    ],
    picture:
      row.developers.length === 0
        ? null
        : chartPicture(
            maturityChart(
              [row],
              strings.chartTitleOf(nameOf(row.technology, lookup)),
              landscapeAddress(filter, row.technology),
            ),
          ),
    limits: strings.limits,
    claims: answer.claims.filter(({ id }) => ids.has(id)),
    entities: [row.technology],
  };
}

function developersTable({ developers }: LandscapeRow, lookup: Lookup): AnalysisTable {
  return itemTable(strings.developers, developers, {
    columns: [
      { label: strings.organisation, width: 18, of: ({ organisation }) => namedCell(organisation, lookup) },
      { label: strings.country, width: 10, of: countryText },
      { label: strings.maturity, width: 12, of: standingText },
      { label: strings.figure, width: 22, of: (developer) => figureCell(developer, lookup) },
      { ...newestColumn(), of: ({ newest_source }) => newestCell(newest_source) },
      { label: strings.evidence, width: 10, of: ({ evidence }) => gradeCell(evidence) },
    ],
    claimIds: ({ claim_ids }) => claim_ids,
  });
}

function figureCell(developer: Developer, lookup: Lookup): AnalysisCell {
  const found = figureOfDeveloper(developer, lookup);
  const parts = found === null ? [] : [labelled(found.figure.kind, found.figure.text), ...found.asides];
  return partlyEnglish(listParts(parts), [found?.figure.measured]);
}

function relatedTable(
  { parts }: LandscapeRow,
  related: readonly LandscapeRow[],
  lookup: Lookup,
  { evidence }: LandscapeFilter,
): AnalysisTable {
  return itemTable(strings.parts, related, {
    columns: [
      { label: strings.technology, of: ({ technology }) => namedCell(technology, lookup) },
      { label: strings.relation, of: (row) => (parts.includes(row.technology) ? strings.isPart : strings.isWhole) },
      { label: strings.gap, of: (row) => gapText(row, evidence) },
      { label: strings.furthestInChina, of: (row) => farText(row, row.china) },
      { label: strings.furthestAbroad, of: (row) => farText(row, row.abroad) },
    ],
    // Their claims are listed on their own pages.
    claimIds: () => [],
  });
}
