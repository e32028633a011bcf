import type { ChangeAnswer } from "@atlas/server/contract";
import { readersReason } from "@atlas/server/readersReason";
import { newsStrings } from "../../../model/watch/strings.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { listClauses, listParts, withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { AnalysisCell, AnalysisTable } from "../common/Analysis.ts";
import { itemTable, partlyEnglish } from "../common/cells.ts";
import { strings } from "./strings.ts";

type Matching = ChangeAnswer["matching"];

/** The changes by what they mean, with what changed besides and the reasons that the editors gave most. */
export function kindTable({ impacts }: Matching): AnalysisTable {
  const table = itemTable(strings.kindTable, impacts, {
    columns: [
      { label: strings.kind, width: 10, of: ({ impact }) => newsStrings.kinds[impact] },
      { label: strings.count, width: 7, number: true, of: ({ count }) => formatNumber(count) },
      { label: strings.causes, width: 34, of: causesText },
      { label: strings.reasons, width: 34, of: reasonsCell },
    ],
    claimIds: () => [],
  });
  return { ...table, lead: strings.kindLead };
}

/** The changes of grades, from which to which, with what changed besides. */
export function moveTable({ moves }: Matching): AnalysisTable {
  return itemTable(strings.moveTable, moves, {
    columns: [
      { label: strings.evidence, width: 24, of: ({ was, is }) => strings.moveTo(gradeName(was), gradeName(is)) },
      { label: strings.count, width: 7, number: true, of: ({ count }) => formatNumber(count) },
      { label: strings.causes, width: 54, of: causesText },
    ],
    claimIds: () => [],
  });
}

function causesText({ causes }: Pick<Matching["moves"][number], "causes">): string {
  return listClauses(causes.map(({ cause, count }) => withAside(strings.causeNames[cause], formatNumber(count))));
}

function reasonsCell({ reasons, noted, count }: Matching["impacts"][number]): AnalysisCell {
  if (noted === 0) return { text: strings.noReasons };
  const words = reasons.map(({ why }) => readersReason(why).replace(/\.$/, ""));
  const told = reasons.map((reason, place) => withAside(words[place] ?? "", formatNumber(reason.count)));
  const known = noted === count ? [] : [strings.noted(noted)];
  return partlyEnglish(listClauses([...told, ...known]), words);
}

/** The number of changes of each meaning, in words: "15 weaker, 2 removed". */
export function impactCounts({ impacts }: Matching): string {
  return listParts(impacts.map(({ impact, count }) => newsStrings.countOf[impact](count)));
}
