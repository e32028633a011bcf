import type { Comparison } from "@atlas/server/contract";
import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { compareAddress } from "../../../model/address/pages/compareAddress.ts";
import { inSentence } from "../../../model/words/asSentence.ts";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { listParts, listSentences, listSome, listWords } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { Chart } from "../../charts/Chart.ts";
import { chartPicture } from "../../charts/chartFiles.ts";
import type { Analysis } from "../common/Analysis.ts";
import { CompareWords } from "./CompareWords.ts";
import { compareTables, MOST_DATED } from "./compareTables.ts";
import { sharedSentence, sideBySide } from "./sideBySide.ts";
import { strings } from "./strings.ts";

/** Things named in a sentence before the rest is only counted. */
const MOST_NAMED = 4;

export function compareAnalysis(answer: Comparison): Analysis {
  const { compared, claims } = answer;
  const words = new CompareWords(answer);
  const beside = sideBySide(answer, words);
  return {
    title: strings.titleOf(listWords(compared.map((id) => words.name(id)))),
    address: compareAddress(compared),
    sentences: sentencesOf(answer, words),
    tables: [...(beside === null ? [] : [beside]), ...compareTables(answer, words)],
    // Where organisations stand side by side, that says more than a map of their links.
    ...(beside === null ? {} : { digest: beside, leads: true as const }),
    picture: { ...chartPicture(evidenceChart(answer)), inAnnex: true },
    limits: Object.values(strings.limits),
    claims,
    entities: compared,
  };
}

function sentencesOf(answer: Comparison, words: CompareWords): string[] {
  const { groups, between, figures, evidence, timeline } = answer;
  const compared = [...new Set(figures.map(({ entity }) => entity))]
    .filter((id) => words.entity(id)?.type !== "organisation")
    .map((id) => inSentence(words.name(id)));
  const shared = groups
    .map(({ kind, rows }) => ({ kind, count: rows.filter((row) => row.shared).length }))
    .filter(({ count }) => count > 0);
  const dated = timeline.flatMap(({ sides }) => sides.flat()).length;
  const made = sharedSentence(answer, words);
  return [
    ...(made === null ? [] : [made]),
    strings.shared(
      shared.length,
      listParts(shared.map(({ kind, count }) => strings.sharedOf(strings.kinds[kind], count))),
      evidence.length,
    ),
    ...(between.length > 0 ? [strings.between(between.length)] : []),
    ...(compared.length > 0 ? [strings.figuresFor(listSome(compared, MOST_NAMED))] : []),
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

/** Charts the evidence for the claims of each entity: one bar per entity. */
export function evidenceChart(answer: Comparison): Chart {
  const words = new CompareWords(answer);
  const names = answer.compared.map((id) => words.name(id));
  return {
    title: strings.chartTitle(listWords(names)),
    sentence: strings.chartSentence,
    barHeading: strings.bars,
    series: evidenceIds.map((grade) => {
      const { light, dark } = evidenceGrades[grade];
      return { label: gradeName(grade), light, dark };
    }),
    bars: answer.evidence.map(({ entity, counts, read }) => {
      const label = words.name(entity);
      const lang = foreignLanguage(label);
      const numbers = evidenceIds.map((grade) => counts.find(({ evidence }) => evidence === grade)?.count ?? 0);
      const own = answer.claims.filter(({ subject, object }) => subject === entity || object === entity);
      // If not all claims of an entity were read, `claims` may hold more than were counted.
      const claimIds = own.length === read ? own.map(({ id }) => id) : [];
      return { label, counts: numbers, claimIds, ...(lang && { lang }) };
    }),
    address: compareAddress(answer.compared),
  };
}
