import type { ClaimPage } from "@atlas/server/contract";
import { claimTitle } from "../../../../model/claim/claimTitle.ts";
import { dueText } from "../../../../model/claim/due/dueText.ts";
import { language } from "../../../../model/words/language.ts";
import type { AnalysisTable } from "../../common/Analysis.ts";
import { gradeCell } from "../../common/gradeCell.ts";
import { newestCell, newestColumn } from "../../common/newestSource.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";

/**
 * Lists claims: statement, grade, date of the newest source, and why the claim is due for a check on `day`
 * (YYYY-MM-DD).
 */
export function claimsTable(caption: string, page: Pick<ClaimPage, "claims" | "entities">, day: string): AnalysisTable {
  const entities = new Map(page.entities.map((entity) => [entity.id, entity]));
  return {
    caption,
    columns: [
      { label: words.claim, width: 44 },
      { label: words.evidence, width: 14 },
      newestColumn(16),
      { label: words.why, width: 26 },
    ],
    rows: page.claims.map((claim) => ({
      cells: [
        claim.statement === "" || language() === "zh"
          ? { text: claimTitle(claim, entities) }
          : { text: claim.statement, lang: "en" },
        gradeCell(claim.evidence),
        newestCell(claim.newest_source),
        { text: dueText(claim, day) ?? "" },
      ],
      claimIds: [claim.id],
    })),
  };
}
