import type { WhatIfAnswer } from "@atlas/server/contract";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { AnalysisTable } from "../../common/Analysis.ts";
import { dateCell, itemTable, lineCell } from "../../common/cells.ts";
import { policyStatus, reportedPolicies } from "../answer/policyLines.ts";
import type { WhatIfWords } from "../WhatIfWords.ts";
import { otherStrings as strings } from "./otherStrings.ts";

/** The policies on what is taken out and on what it goes into. */
export function policyTable(answer: WhatIfAnswer, words: WhatIfWords, day: string): AnalysisTable {
  const { policy, kind, touches, status, date, evidence } = strings.columns;
  return itemTable(strings.policies, reportedPolicies(answer, words), {
    columns: [
      { label: policy, width: 24, of: (one) => words.cell(one.policy) },
      { label: kind, width: 10, of: (one) => readableTitle(words.entity(one.policy)?.kind ?? "") },
      { label: touches, width: 16, of: (one) => words.cell(one.touches) },
      { label: status, width: 18, of: ({ claim }) => policyStatus(claim, day) },
      { label: date, width: 9, of: (one) => dateCell(words.entity(one.policy)?.date ?? null) },
      {
        label: evidence,
        width: 10,
        of: ({ claim, claimIds }) => {
          const [first, ...others] = words.claims(claimIds);
          return lineCell([first ?? claim, ...others]);
        },
      },
    ],
    claimIds: ({ claimIds }) => claimIds,
  });
}
