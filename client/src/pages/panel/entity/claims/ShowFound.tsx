import type { Claim } from "@atlas/server/contract";
import { addClaims, endsOfClaims } from "../../../../model/address/view/addClaims.ts";
import { useViewState } from "../../../../parts/address/useViewState.ts";
import { useViewGraph } from "../../../../parts/view/graph/useViewGraph.ts";
import { standingIn } from "../../../../picture/graph/standingIn.ts";
import { askToZoom } from "../../../../picture/graph/zoomRequests.ts";
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
