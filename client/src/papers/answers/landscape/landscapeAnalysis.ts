import type { Landscape, LandscapeRow } from "@atlas/server/contract";
import { gapIds, type LandscapeFilter, landscapeAddress } from "../../../model/address/pages/landscapeAddress.ts";
import { asSentence } from "../../../model/words/asSentence.ts";
import { listClauses, listSentences, withAside } from "../../../model/words/listWords.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { chartPicture } from "../../charts/chartFiles.ts";
import type { Analysis, AnalysisTable } from "../common/Analysis.ts";
import { itemTable } from "../common/cells.ts";
import { amountsTexts, isComparable } from "./amounts.ts";
import { groupOf } from "./countryGroups.ts";
import { groupByStage, type Lookup, lookupOf, namedCell, nameOf } from "./Lookup.ts";
import { landscapeFinding } from "./landscapeFinding.ts";
import {
  countryText,
  farText,
  gapText,
  leadTexts,
  shareTexts,
  standingText,
  uncountedTexts,
} from "./landscapeWords.ts";
import { maturityChart } from "./maturityChart.ts";
import { strings } from "./strings.ts";

/** The rows with the gap asked for, or all. */
export function rowsWithGap({ rows }: Landscape, { gap }: LandscapeFilter): LandscapeRow[] {
  return gap === "" ? rows : rows.filter((row) => row.gap === gap);
}

/** The landscape in sentences: how many technologies have how many names, and what is left out. */
export function landscapeSentences(
  rows: readonly LandscapeRow[],
  answer: Landscape,
  { evidence }: LandscapeFilter,
): string[] {
  const { below_floor, more } = answer;
  const lookup = lookupOf(answer);
  const withAmounts = rows.filter((row) => isComparable(row, lookup)).length;
  const shares = rows.flatMap((row) =>
    shareTexts(row, lookup).map((share) => strings.shareOf(nameOf(row.technology, lookup), share)),
  );
  // A technology whose names stand under its kinds would count as even by the few that name it alone.
  const single = rows.filter(({ kinds }) => kinds.length === 0);
  const ofKinds = rows.length - single.length;
  const counts = gapIds.flatMap((gap) => {
    const count = single.filter((row) => row.gap === gap).length;
    const words =
      evidence !== "disputed" && gap.startsWith("none") ? strings.atFloor(strings.gaps[gap]) : strings.gaps[gap];
    return count === 0 ? [] : [strings.countsOf(words, count)];
  });
  if (ofKinds > 0) counts.push(strings.countsOf(strings.countedUnderKinds, ofKinds));
  return [
    ...shares,
    ...(counts.length === 0 ? [strings.none] : [strings.gapCounts(listClauses(counts)), strings.namesOnly]),
    ...(rows.length === 0 ? [] : [strings.withAmounts(withAmounts, rows.length)]),
    ...(below_floor > 0 ? [strings.leftOut(below_floor)] : []),
    ...(more ? [strings.cut] : []),
  ];
}

export function landscapeAnalysis(answer: Landscape, filter: LandscapeFilter): Analysis {
  const lookup = lookupOf(answer);
  const rows = groupByStage(rowsWithGap(answer, filter), lookup.entities).flatMap((group) => group.rows);
  const ids = new Set(rows.flatMap(({ claim_ids }) => claim_ids));
  const finding = landscapeFinding(rows, answer, filter, lookup);
  return {
    title: filter.stage === "" ? strings.title : withAside(strings.title, readableTitle(filter.stage)),
    ...(finding === null ? {} : { finding }),
    address: landscapeAddress(filter),
    sentences: landscapeSentences(rows, answer, filter),
    tables: [tableOf(rows, lookup, filter)],
    picture: rows.length === 0 ? null : chartPicture(maturityChart(rows, strings.chartTitle, landscapeAddress(filter))),
    limits: strings.limits,
    claims: answer.claims.filter(({ id }) => ids.has(id)),
    entities: rows.map(({ technology }) => technology),
  };
}

function tableOf(rows: readonly LandscapeRow[], lookup: Lookup, { evidence }: LandscapeFilter): AnalysisTable {
  const developersText = ({ developers }: LandscapeRow, inChina: boolean) =>
    listClauses(
      developers
        .filter((one) => (groupOf(one) === "china") === inChina)
        .map((one) => {
          const aside = inChina ? [standingText(one)] : [countryText(one), standingText(one)];
          return withAside(nameOf(one.organisation, lookup), aside.join(", "));
        }),
    );
  return itemTable(strings.tableLabel, rows, {
    columns: [
      { label: strings.technology, width: 14, of: ({ technology }) => namedCell(technology, lookup) },
      { label: strings.stage, width: 8, of: ({ stage }) => (stage === null ? "" : readableTitle(stage)) },
      {
        label: strings.gap,
        width: 16,
        below: "sentence" as const,
        of: (row) =>
          listSentences(
            [
              ...leadTexts(row, lookup),
              gapText(row, evidence),
              ...uncountedTexts(row, lookup),
              ...amountsTexts(row, lookup),
            ].map((text) => asSentence(text, shared.end.trim())),
          ),
      },
      { label: strings.furthestInChina, width: 9, of: (row) => farText(row, row.china) },
      { label: strings.inChina, width: 22, below: "list" as const, of: (row) => developersText(row, true) },
      { label: strings.furthestAbroad, width: 9, of: (row) => farText(row, row.abroad) },
      { label: strings.abroad, width: 22, below: "list" as const, of: (row) => developersText(row, false) },
    ],
    claimIds: ({ claim_ids }) => claim_ids,
  });
}
