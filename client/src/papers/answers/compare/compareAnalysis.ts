import type { Comparison } from "@atlas/server/contract";
import { compareAddress } from "../../../model/address/pages/compareAddress.ts";
import { listParts, listSentences, listWords } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import { chartPicture } from "../../charts/chartPicture.ts";
import type { Analysis } from "../common/Analysis.ts";
import { CompareWords } from "./CompareWords.ts";
import { compareTables, MOST_DATED } from "./compareTables.ts";
import { evidenceChart } from "./evidenceChart.ts";
import { strings } from "./strings.ts";

export function compareAnalysis(answer: Comparison): Analysis {
  const { compared, claims } = answer;
  const words = new CompareWords(answer);
  return {
    title: strings.titleOf(listWords(compared.map((id) => words.name(id)))),
    address: compareAddress(compared),
    sentences: sentencesOf(answer, words),
    tables: compareTables(answer, words),
    picture: chartPicture(evidenceChart(answer)),
    limits: Object.values(strings.limits),
    claims,
    entities: compared,
  };
}

function sentencesOf({ groups, between, figures, evidence, timeline }: Comparison, words: CompareWords): string[] {
  const shared = groups
    .map(({ kind, rows }) => ({ kind, count: rows.filter((row) => row.shared).length }))
    .filter(({ count }) => count > 0);
  const dated = timeline.flatMap(({ sides }) => sides.flat()).length;
  return [
    strings.shared(
      shared.length,
      listParts(shared.map(({ kind, count }) => strings.sharedOf(strings.kinds[kind], count))),
      evidence.length,
    ),
    ...(between.length > 0 ? [strings.between(between.length)] : []),
    ...(figures.length > 0 ? [strings.figuresFound(figures.length)] : []),
    listSentences(
      evidence.map(({ entity, read, counts }) => {
        const grades = counts.map((one) => strings.gradeCount(gradeName(one.evidence), one.count));
        return strings.mixOf(words.name(entity), read, listParts(grades));
      }),
    ),
    ...evidence
      .filter(({ read, total }) => read < total)
      .map(({ entity, read, total }) => strings.readOnly(words.name(entity), read, total)),
    ...(dated > MOST_DATED ? [strings.onlyNewest(MOST_DATED, dated)] : []),
  ];
}
