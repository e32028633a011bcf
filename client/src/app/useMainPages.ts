import type { DeskState } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { briefingOfAnswer } from "../analysis/common/answerShown.ts";
import { desk } from "../api/desk.ts";
import { useSignal } from "../browser/useSignal.ts";
import { deskStrings } from "../desk/common/strings.ts";
import { pageStrings as readStrings } from "../read/pageStrings.ts";
import type { HeaderPage } from "../ui/page/Header.tsx";
import { withDraft } from "../url/draftAddress.ts";
import { ANALYSIS_PATH, analysisIn, isAnalysis } from "../url/pages/analysisAddress.ts";
import { DESK_PATH } from "../url/pages/deskAddress.ts";
import { PATHS_PATH } from "../url/pages/finderState.ts";
import { READ_PATH } from "../url/pages/readAddress.ts";
import { joinAddress } from "../url/splitAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH, TABLE_PATH } from "../url/view/viewPaths.ts";
import { parseView } from "../url/view/viewState.ts";
import { strings as shared } from "../words/strings.ts";

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
