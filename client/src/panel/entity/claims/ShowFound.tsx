import type { Claim } from "@atlas/server/contract";
import { standingIn } from "../../../picture/graph/standingIn.ts";
import { useViewGraph } from "../../../picture/graph/useViewGraph.ts";
import { askToZoom } from "../../../picture/graph/zoomRequests.ts";
import { useViewState } from "../../../url/useViewState.ts";
import { addClaims, endsOfClaims } from "../../../url/view/addClaims.ts";
import { claimsStrings } from "./claimsStrings.ts";

/** Puts the claims that were found on the canvas with both their ends, in one step. */
export function ShowFound({ claims }: { claims: readonly Claim[] }) {
  const [view, changeView] = useViewState();
  const { graph } = useViewGraph(view.steps);
  const inView = standingIn(graph, view);
  function show() {
    changeView((now) => addClaims(now, claims, inView));
    // The canvas moves by itself only to what is new.
    const ids = endsOfClaims(claims);
    if (ids.every((id) => inView.has(id))) askToZoom(ids);
  }
  return (
    <button type="button" onClick={show}>
      {claimsStrings.showFound(claims.length)}
    </button>
  );
}
