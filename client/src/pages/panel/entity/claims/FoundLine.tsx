import type { Claim } from "@atlas/server/contract";
import { type ClaimQuery, narrows } from "../../claim/claimOrder.ts";
import css from "./ClaimsBar.module.css";
import { claimsStrings } from "./claimsStrings.ts";
import { ShowFound } from "./ShowFound.tsx";

interface FoundLineProps {
  query: ClaimQuery;
  /** The number of claims found, in words; empty if there is nothing to say. */
  said: string;
  /** The claims found, to be put on the canvas. */
  claims: readonly Claim[];
  /** Returns to all claims in the usual order. */
  onAll: () => void;
}

/** The number of claims found, with the way to the canvas and the way back to all. */
export function FoundLine({ query, said, claims, onAll }: FoundLineProps) {
  return (
    <div className={css.found}>
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
