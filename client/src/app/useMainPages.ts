import type { DeskState } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { withDraft } from "../model/address/draftAddress.ts";
import { ANALYSIS_PATH, analysisIn, isAnalysis } from "../model/address/pages/analysisAddress.ts";
import { DESK_PATH } from "../model/address/pages/deskAddress.ts";
import { PATHS_PATH } from "../model/address/pages/finderState.ts";
import { READ_PATH } from "../model/address/pages/readAddress.ts";
import { joinAddress } from "../model/address/splitAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH, TABLE_PATH } from "../model/address/view/viewPaths.ts";
import { parseView } from "../model/address/view/viewState.ts";
import { strings as shared } from "../model/words/strings.ts";
import { pageStrings as readStrings } from "../pages/read/strings.ts";
import { briefingOfAnswer } from "../parts/answer/answerShown.ts";
import { desk } from "../parts/api/desk.ts";
import { deskStrings } from "../parts/desk/strings.ts";
import { useSignal } from "../ui/browser/useSignal.ts";
import type { HeaderPage } from "../ui/page/Header.tsx";

/** The pages that the header lists, with the view and the question to the path finder as last seen. */
export function useMainPages(query: string, finderQuery: string): readonly HeaderPage[] {
  const answer = useSignal(briefingOfAnswer);
  const findings = useQuery({ ...desk(), select: countFindings }).data ?? 0;
  return [
    { name: shared.explore, path: EXPLORE_PATH + query },
    { name: shared.table, path: TABLE_PATH + query },
    { name: shared.paths, path: PATHS_PATH + finderQuery },
    { name: readStrings.page, path: READ_PATH, words: readStrings.pageWords },
    { name: shared.analysis, path: ANALYSIS_PATH, holds: isAnalysis },
    // Without a view of one's own, that of the answer on the page.
    {
      name: shared.briefing,
      path: answer !== null && !hasOwnView(query) ? answer : joinAddress(BRIEFING_PATH, withDraft(query, null)),
    },
    { name: deskStrings.desk, path: DESK_PATH, count: findings },
  ];
}

/** Whether a query has a view of the reader's own, not one that an earlier answer brought. */
function hasOwnView(query: string): boolean {
  return analysisIn(query) === null && parseView(query).steps.length > 0;
}

/** The number of the reader's own claims. */
function countFindings({ rows }: DeskState): number {
  return rows.filter(({ table }) => table === "claims").length;
}
