import type { EvidenceMirror } from "@atlas/server/contract";
import { type Evidence, entityTypeIds, evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import {
  EVIDENCE_PATH,
  type EvidenceList,
  evidenceAddress,
  UNDATED,
} from "../../../../model/address/pages/evidenceAddress.ts";
import { landscapeAddress, wholeLandscape } from "../../../../model/address/pages/landscapeAddress.ts";
import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { gradeName, typeNames } from "../../../../model/words/names.ts";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { Chart } from "../../../charts/Chart.ts";
import type { AnalysisTable } from "../../common/Analysis.ts";
import { canvasAddress } from "../../common/canvasAddress.ts";
import { strings } from "../../common/strings.ts";
import { checkTables, countCell, numbersTable, percent } from "./checkTables.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";

/** The evidence in numbers: weak spots, grades, claims due for a check, publishers, types and stages. */
export function mirrorTables(mirror: EvidenceMirror): AnalysisTable[] {
  const all = mirror.claim_count;
  const share = (count: number) => ({ text: `${formatNumber(percent(count, all))}%` });
  const listed = (list: EvidenceList, number: number) => ({
    name: words.lists[list],
    numbers: [countCell(number, evidenceAddress({ list })), share(number)],
  });
  return [
    numbersTable({
      caption: words.weak,
      columns: [words.what, words.claims, words.part],
      rows: [
        listed("own-word", gradeCount(mirror, "self-reported")),
        listed("one-publisher", mirror.one_publisher),
        listed("disputed", gradeCount(mirror, "disputed")),
        listed("oldest", all),
      ],
    }),
    numbersTable({
      caption: words.grades,
      columns: [words.evidence, words.claims, words.part],
      rows: mirror.grades.map(({ evidence, count: number }) => ({
        name: gradeName(evidence),
        numbers: [countCell(number, evidenceAddress({ list: "claims", evidence: [evidence] })), share(number)],
      })),
    }),
    ...checkTables(mirror),
    numbersTable({
      caption: words.due,
      columns: [words.what, words.claims, words.part],
      rows: mirror.due.map(({ kind, count: number }) => listed(kind, number)),
    }),
    numbersTable({
      caption: words.publishers,
      columns: [words.publisher, words.claims, words.part, words.independent, words.alone],
      rows: mirror.publishers.map(({ publisher, claims, independent, alone }) => ({
        name: publisher,
        numbers: [
          countCell(claims, evidenceAddress({ list: "publisher", publisher })),
          share(claims),
          countCell(independent, evidenceAddress({ list: "publisher-independent", publisher })),
          countCell(alone, evidenceAddress({ list: "publisher-alone", publisher })),
        ],
      })),
    }),
    typeTable(mirror),
    numbersTable({
      caption: words.stages,
      columns: [words.stage, words.technologies, words.undeveloped, words.withoutMaturity, words.unsupported],
      rows: mirror.stages.map(({ stage, technologies, undeveloped, without_maturity, unsupported }) => ({
        name: readableTitle(stage),
        numbers: [
          countCell(technologies, landscapeAddress({ ...wholeLandscape, stage })),
          ...[undeveloped, without_maturity, unsupported].map((ids) => countCell(ids.length, canvasAddress(ids))),
        ],
      })),
    }),
  ];
}

function typeTable({ types }: EvidenceMirror): AnalysisTable {
  return numbersTable({
    caption: words.types,
    columns: [words.type, words.claims, words.supported, words.own],
    rows: entityTypeIds.map((type) => {
      const own = types.filter((one) => one.type === type);
      const graded = (...evidence: Evidence[]) =>
        countCell(
          own.reduce((sum, one) => sum + (evidence.length === 0 || evidence.includes(one.evidence) ? one.count : 0), 0),
          evidenceAddress({ list: "claims", type, evidence }),
        );
      return {
        name: typeNames(type),
        numbers: [graded(), graded("corroborated", "single-source"), graded("self-reported")],
      };
    }),
  });
}

export function gradeCount({ grades }: EvidenceMirror, evidence: Evidence): number {
  return grades.find((one) => one.evidence === evidence)?.count ?? 0;
}

/** Claims by grade and year of their newest source, latest first. */
export function yearsChart({ years }: EvidenceMirror): Chart {
  const named = [...new Set(years.map(({ year }) => year))].sort().reverse();
  return {
    title: words.years,
    sentence: words.yearsSentence,
    barHeading: words.year,
    series: evidenceIds.map((id) => ({
      label: gradeName(id),
      light: evidenceGrades[id].light,
      dark: evidenceGrades[id].dark,
    })),
    bars: named.map((year) => ({
      links: {
        counts: evidenceIds.map((id) => evidenceAddress({ list: "claims", evidence: [id], year: year || UNDATED })),
        total: evidenceAddress({ list: "claims", year: year || UNDATED }),
      },
      label: year === "" ? strings.undated : year,
      counts: evidenceIds.map((id) => years.find((one) => one.year === year && one.evidence === id)?.count ?? 0),
    })),
    address: EVIDENCE_PATH,
  };
}
