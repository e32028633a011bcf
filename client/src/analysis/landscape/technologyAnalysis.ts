import type { Developer, Landscape, LandscapeRow } from "@atlas/server/contract";
import { type LandscapeFilter, landscapeAddress } from "../../url/pages/landscapeAddress.ts";
import { labelled, listParts, listWords } from "../../words/listWords.ts";
import { gradeName } from "../../words/names.ts";
import { readableTitle } from "../../words/readableWord.ts";
import { chartPicture } from "../charts/chartPicture.ts";
import type { Analysis, AnalysisRow, AnalysisTable } from "../common/Analysis.ts";
import { partlyEnglish } from "../common/partlyEnglish.ts";
import { figureOfDeveloper } from "./figureOfDeveloper.ts";
import { countryText, gapText, isOneClaimEach, isOwnWord, ruleText, sideText, standingText } from "./landscapeWords.ts";
import { maturityChart } from "./maturityChart.ts";
import { type Named, namedIn, nameOf } from "./Named.ts";
import { strings } from "./strings.ts";

/** One technology as an analysis: the gap with its rule, its developers, its parts. Null where the answer has none. */
export function technologyAnalysis(answer: Landscape, filter: LandscapeFilter): Analysis | null {
  const [row, ...near] = answer.rows;
  if (!row) return null;
  const named = namedIn(answer);
  const ids = new Set(row.claim_ids);
  const sectors = row.sectors.map((id) => nameOf(id, named));
  const stage = row.stage === null ? "" : readableTitle(row.stage);
  return {
    title: nameOf(row.technology, named),
    address: landscapeAddress(filter, row.technology),
    sentences: [
      strings.gapSentences[row.gap],
      ruleText(row),
      ...(isOneClaimEach(row) ? [strings.oneClaimSentence] : []),
      ...(isOwnWord(row) ? [strings.ownWordSentence] : []),
      ...(answer.below_floor > 0 ? [strings.leftOut(answer.below_floor)] : []),
      ...(answer.more ? [strings.cut] : []),
      sectors.length > 0 ? strings.stageAndSectors(stage, listWords(sectors)) : strings.stageOnly(stage),
    ],
    tables: [
      ...(row.developers.length > 0 ? [developersTable(row, named)] : []),
      ...(near.length > 0 ? [nearTable(row, near, named, filter)] : []),
    ],
    picture:
      row.developers.length === 0
        ? null
        : chartPicture(
            maturityChart(
              [row],
              strings.chartTitleOf(nameOf(row.technology, named)),
              landscapeAddress(filter, row.technology),
            ),
          ),
    limits: strings.limits,
    claims: answer.claims.filter(({ id }) => ids.has(id)),
    entities: [row.technology],
  };
}

function developersTable({ developers }: LandscapeRow, named: Named): AnalysisTable {
  return {
    caption: strings.developers,
    columns: [
      { label: strings.organisation, width: 18 },
      { label: strings.country, width: 10 },
      { label: strings.maturity, width: 12 },
      { label: strings.figure, width: 22 },
      { label: strings.evidence, width: 10 },
    ],
    rows: developers.map((one) => developerRow(one, named)),
  };
}

function developerRow(developer: Developer, named: Named): AnalysisRow {
  const found = figureOfDeveloper(developer, named);
  const parts = found === null ? [] : [labelled(found.figure.kind, found.figure.text), ...found.asides];
  return {
    cells: [
      { text: nameOf(developer.organisation, named), entity: developer.organisation },
      { text: countryText(developer) },
      { text: standingText(developer) },
      partlyEnglish(listParts(parts), [found?.figure.measured]),
      { text: gradeName(developer.evidence), grade: developer.evidence },
    ],
    claimIds: developer.claim_ids,
  };
}

function nearTable(
  { parts }: LandscapeRow,
  near: readonly LandscapeRow[],
  named: Named,
  { evidence }: LandscapeFilter,
): AnalysisTable {
  return {
    caption: strings.parts,
    columns: [
      { label: strings.technology },
      { label: strings.relation },
      { label: strings.gap },
      { label: strings.furthestInChina },
      { label: strings.furthestAbroad },
    ],
    // Their claims are told on pages of their own.
    rows: near.map((row) => ({
      cells: [
        { text: nameOf(row.technology, named), entity: row.technology },
        { text: parts.includes(row.technology) ? strings.isPart : strings.isWhole },
        { text: gapText(row, evidence) },
        { text: sideText(row.china) },
        { text: sideText(row.abroad) },
      ],
      claimIds: [],
    })),
  };
}
