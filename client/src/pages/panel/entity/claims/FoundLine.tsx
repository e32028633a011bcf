import type { Claim } from "@atlas/server/contract";
import { addClaims, endsOfClaims } from "../../../../model/address/view/addClaims.ts";
import { useViewState } from "../../../../parts/address/useViewState.ts";
import { useViewGraph } from "../../../../parts/view/graph/useViewGraph.ts";
import { askToZoom } from "../../../../picture/graph/canvasSignals.ts";
import { standingIn } from "../../../../picture/graph/shownOf.ts";
import { type ClaimQuery, narrows } from "../../claim/claimOrder.ts";
import { claimsStrings } from "../strings.ts";
import css from "./ClaimsBar.module.css";

interface FoundLineProps {
  query: ClaimQuery;
  /** The number of claims found, in words; empty if there is nothing to say. */
  said: string;
  claims: readonly Claim[];
  /** Returns to all claims in the usual order. */
  onAll: () => void;
}

/** The number of claims found, with the way to the canvas and the way back to all. */
export function FoundLine({ query, said, claims, onAll }: FoundLineProps) {
  return (
    <div className={`muted tiny above6 flex wrap gap4by10 ${css.found}`}>
      <span role="status">{said}</span>
      {narrows(query) && claims.length > 0 && <ShowFound claims={claims} />}
      {narrows(query) && (
        <button type="button" onClick={onAll}>
          {claimsStrings.showAll}
        </button>
      )}
    </div>
  );
}

/** Puts the claims that were found on the canvas with both their ends, in one step. */
function ShowFound({ claims }: { claims: readonly Claim[] }) {
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
