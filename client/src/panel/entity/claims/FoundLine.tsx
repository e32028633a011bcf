import { type ClaimQuery, narrows } from "../../claim/claimOrder.ts";
import css from "./ClaimsBar.module.css";
import { claimsStrings } from "./claimsStrings.ts";

interface FoundLineProps {
  query: ClaimQuery;
  /** The number of claims found, in words; empty if there is nothing to say. */
  said: string;
  /** Returns to all claims in the usual order. */
  onAll: () => void;
}

/** The number of claims found, and the way back to all. */
export function FoundLine({ query, said, onAll }: FoundLineProps) {
  return (
    <div className={css.found}>
      <span role="status">{said}</span>
      {narrows(query) && (
        <button type="button" onClick={onAll}>
          {claimsStrings.showAll}
        </button>
      )}
    </div>
  );
}
