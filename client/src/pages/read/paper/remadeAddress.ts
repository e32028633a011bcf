import { ANALYSIS_KEY, analysisCodec, withAnalysis } from "../../../model/address/pages/analysisAddress.ts";
import { BRIEFING_PATH, showsView } from "../../../model/address/view/viewPaths.ts";
import { formatView, MOST_KEY_POINTS, parseView, setKeyPoints } from "../../../model/address/view/viewState.ts";
import { analysisView } from "../../../papers/answers/common/canvasAddress.ts";
import type { CheckedPaper } from "../../../papers/answers/paper/checkPaper.ts";

/** The address of the same paper from the data of now: with its view or answer, and its key points in their order. Null if none of its claims is left. */
export function remadeAddress({ found, claims }: CheckedPaper): string | null {
  const now = claims.flatMap((claim) => claim.now ?? []);
  const ends = analysisView({ claims: now, entities: [], leads: true });
  if (ends === null) return null;
  const { path, search } = partsOf(found.address);
  const own = showsView(path) ? parseView(search) : null;
  const view = own !== null && own.steps.length > 0 ? own : ends;
  const printed = claims.flatMap(({ id, inText, now: left }) => (inText && left !== null ? id : []));
  const ids = new Set(now.map(({ id }) => id));
  // An annex prints all claims, so that its key points cannot be told from them.
  const points = view.keyPoints.length > 0 ? view.keyPoints.filter((id) => ids.has(id)) : printed;
  const query = formatView(points.length > MOST_KEY_POINTS ? view : setKeyPoints(view, points));
  const answer = new URLSearchParams(search).get(ANALYSIS_KEY) ?? path + search;
  const isAnswer = analysisCodec.parse(answer) !== undefined;
  return `${BRIEFING_PATH}?${isAnswer ? withAnalysis(query, withoutVersion(answer)) : query}`;
}

function partsOf(address: string | null): { path: string; search: string } {
  if (address === null) return { path: "", search: "" };
  const { pathname, search } = new URL(address, "http://atlas.invalid");
  return { path: pathname, search };
}

/** The version of the data set in an address would have the page compare itself. */
function withoutVersion(address: string): string {
  return address.replace(/([?&])v=[\w.-]+(?:&|$)/, "$1").replace(/[?&]$/, "");
}
