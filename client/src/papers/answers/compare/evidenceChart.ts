import type { Comparison } from "@atlas/server/contract";
import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { compareAddress } from "../../../model/address/pages/compareAddress.ts";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { Chart } from "../../charts/Chart.ts";
import { CompareWords } from "./CompareWords.ts";
import { strings } from "./strings.ts";

/** How well the claims of each entity are evidenced: one bar per entity. */
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
