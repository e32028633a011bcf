import { type ClaimQuery, narrows } from "../../claim/claimOrder.ts";
import css from "./ClaimsBar.module.css";
import { claimsStrings } from "./claimsStrings.ts";

interface FoundLineProps {
  query: ClaimQuery;
  /** How many claims the query leaves, in words; empty where there is nothing to say. */
  said: string;
  /** Asks for all claims again, in the usual order. */
  onAll: () => void;
}

/** How many claims a search left, and the way back to all. */
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
