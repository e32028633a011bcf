import type { ClaimPage, EvidenceMirror } from "@atlas/server/contract";
import { EVIDENCE_PATH } from "../../../url/pages/evidenceAddress.ts";
import { formatDate } from "../../../words/formatDate.ts";
import { chartPicture } from "../../charts/chartPicture.ts";
import type { Analysis, AnalysisTable } from "../../common/Analysis.ts";
import { claimsTable } from "./claimsTable.ts";
import { gradeCount, percent } from "./mirrorNumbers.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";
import { mirrorTables } from "./mirrorTables.ts";
import { yearsChart } from "./yearsChart.ts";

/** Claims that are told one by one of each list to be read with care. */
const MOST_TOLD = 40;

/** The claims that are told one by one: what is disputed, and what no longer holds by its own date. */
export const toldLists = ["disputed", "suspension"] as const;

/**
 * What the data set rests on, in sentences and tables whose numbers lead to the claims that they count. `told` are the pages
 * of the lists that are told one by one, in their order.
 */
export function mirrorAnalysis(mirror: EvidenceMirror, told: readonly ClaimPage[]): Analysis {
  const { claim_count, day } = mirror;
  const shown = told.map((page) => ({ ...page, claims: page.claims.slice(0, MOST_TOLD) }));
  const share = (count: number) => words.share(count, percent(count, claim_count));
  const due = mirror.due.reduce((sum, { count }) => sum + count, 0);
  return {
    title: words.title,
    address: EVIDENCE_PATH,
    sentences: [
      words.sentence(
        claim_count,
        {
          own: share(gradeCount(mirror, "self-reported")),
          single: share(gradeCount(mirror, "single-source")),
          disputed: share(gradeCount(mirror, "disputed")),
        },
        mirror.relayed,
      ),
      words.dueSentence(due, formatDate(day)),
      ...(mirror.due_more ? [words.dueMore] : []),
      ...(mirror.technologies_more ? [words.technologiesMore] : []),
      ...(shown.some(({ claims }) => claims.length > 0) ? [words.toldSentence] : []),
    ],
    tables: [...mirrorTables(mirror), ...toldTables(shown, day)],
    picture: chartPicture(yearsChart(mirror)),
    limits: [...words.limits, words.typesNote],
    claims: [...new Map(shown.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim])).values()],
    entities: [],
  };
}

/** Tables of the lists that are told one by one; a list without claims has none. */
function toldTables(pages: readonly ClaimPage[], day: string): AnalysisTable[] {
  return pages.flatMap((page, place) => {
    const list = toldLists[place];
    if (list === undefined || page.claims.length === 0) return [];
    return claimsTable(words.told(words.lists[list], page.claims.length, page.total), page, day);
  });
}
