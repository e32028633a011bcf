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

/** Causes and reasons of which each row tells; a paper has fewer. */
interface Told {
  causes: number;
  reasons: number;
}

const ALL: Told = { causes: Number.POSITIVE_INFINITY, reasons: Number.POSITIVE_INFINITY };

/** The changes by what they mean, with what changed besides and the reasons that the editors gave most. */
export function kindTable({ impacts }: Matching, most = ALL): AnalysisTable {
  const table = itemTable(strings.kindTable, impacts, {
    columns: [
      { label: strings.kind, width: 10, of: ({ impact }) => newsStrings.kinds[impact] },
      { label: strings.count, width: 7, number: true, of: ({ count }) => formatNumber(count) },
      { label: strings.causes, width: 26, of: (one) => causesText(one, most) },
      { label: strings.reasons, width: 42, of: (one) => reasonsCell(one, most) },
    ],
    claimIds: () => [],
  });
  return { ...table, lead: strings.kindLead };
}

/** The changes of grades, from which to which, with what changed besides. */
export function moveTable({ moves }: Matching, most = ALL): AnalysisTable {
  return itemTable(strings.moveTable, moves, {
    columns: [
      { label: strings.evidence, width: 24, of: ({ was, is }) => strings.moveTo(gradeName(was), gradeName(is)) },
      { label: strings.count, width: 7, number: true, of: ({ count }) => formatNumber(count) },
      { label: strings.causes, width: 54, of: (one) => causesText(one, most) },
    ],
    claimIds: () => [],
  });
}

function causesText({ causes }: Pick<Matching["moves"][number], "causes">, most: Told): string {
  return listClauses(
    causes.slice(0, most.causes).map(({ cause, count }) => withAside(strings.causeNames[cause], formatNumber(count))),
  );
}

function reasonsCell({ reasons, noted, count }: Matching["impacts"][number], most: Told): AnalysisCell {
  if (noted === 0) return { text: strings.noReasons };
  const first = reasons.slice(0, most.reasons);
  const words = first.map(({ why }) => readersReason(why).replace(/\.$/, ""));
  const told = first.map((reason, place) => withAside(words[place] ?? "", formatNumber(reason.count)));
  const known = noted === count ? [] : [strings.noted(noted)];
  return partlyEnglish(listClauses([...told, ...known]), words);
}

/** The number of changes of each meaning, in words: "15 weaker, 2 removed". */
export function impactCounts({ impacts }: Matching): string {
  return listParts(impacts.map(({ impact, count }) => newsStrings.countOf[impact](count)));
}
