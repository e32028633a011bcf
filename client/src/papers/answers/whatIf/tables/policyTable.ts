import type { WhatIfAnswer } from "@atlas/server/contract";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { AnalysisTable } from "../../common/Analysis.ts";
import { dateCell, lineCell } from "../../common/cells.ts";
import { policyStatus, reportedPolicies } from "../answer/policyLines.ts";
import { strings } from "../strings.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";

/** The policies on what is taken out and on what it goes into. */
export function policyTable(answer: WhatIfAnswer, words: WhatIfWords, day: string): AnalysisTable {
  const { policy, kind, touches, status, evidence } = strings.columns;
  return {
    caption: strings.tables.policies,
    columns: [
      { label: policy, width: 24 },
      { label: kind, width: 10 },
      { label: touches, width: 16 },
      { label: status, width: 18 },
      { label: strings.columns.date, width: 9 },
      { label: evidence, width: 10 },
    ],
    rows: reportedPolicies(answer, words).map((reported) => {
      const [first, ...others] = words.claims(reported.claimIds);
      const entity = words.entity(reported.policy);
      return {
        cells: [
          words.cell(reported.policy),
          { text: readableTitle(entity?.kind ?? "") },
          words.cell(reported.touches),
          { text: policyStatus(reported.claim, day) },
          dateCell(entity?.date ?? null),
          lineCell([first ?? reported.claim, ...others]),
        ],
        claimIds: reported.claimIds,
      };
    }),
  };
}

/** Gaps in the data set: a list for whoever collects data next. */
export function missingTable({ missing }: WhatIfAnswer, words: WhatIfWords): AnalysisTable {
  const { gap, item, organisations } = strings.columns;
  const first = missing.filter(
    (one, place) => missing.findIndex((other) => other.kind === one.kind && other.item === one.item) === place,
  );
  return {
    caption: strings.tables.missing,
    columns: [
      { label: gap, width: 20 },
      { label: item, width: 20 },
      { label: organisations, width: 40 },
    ],
    rows: first.map(({ kind, item: id }) => {
      const firms = missing.flatMap((one) => (one.kind === kind && one.item === id ? (one.entity ?? []) : []));
      return {
        cells: [{ text: strings.gaps[kind] }, words.cell(id), { text: words.names(firms) }],
        claimIds: [],
      };
    }),
  };
}
