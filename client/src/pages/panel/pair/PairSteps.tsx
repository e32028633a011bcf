import type { Claim } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { selectPair, selectRecord } from "../../../model/address/view/selection.ts";
import { claimsBetween } from "../../../parts/api/claims.ts";
import { failureMessage } from "../../../parts/api/request/failureMessage.ts";
import { useRetryFailed } from "../../../parts/api/request/useRetryFailed.ts";
import { Failure } from "../../../ui/Failure.tsx";
import css from "../frame/card.module.css";
import { cardStrings } from "../frame/cardStrings.ts";
import { SelectionLink } from "../frame/SelectionLink.tsx";

/** Links to the previous and next claim between the same entities, and to all of them. */
export function PairSteps({ claim: { id, subject, object } }: { claim: Claim }) {
  const { data, error } = useQuery(claimsBetween([subject, object]));
  const retry = useRetryFailed();
  const claims = (data?.claims ?? []).filter((claim) => claim.subject !== claim.object || subject === object);
  const place = claims.findIndex((claim) => claim.id === id);
  if (error) return <Failure message={failureMessage(error)} onRetry={retry} />;
  if (place < 0 || claims.length < 2) return null;
  const before = claims[place - 1];
  const after = claims[place + 1];
  return (
    <nav aria-label={cardStrings.allOfPair} className={css.steps}>
      <p>{cardStrings.pairPlace(place + 1, claims.length)}</p>
      {before && (
        <SelectionLink change={(view) => selectRecord(view, "claim", before.id)}>
          ‹ {cardStrings.previous}
        </SelectionLink>
      )}
      {after && (
        <SelectionLink change={(view) => selectRecord(view, "claim", after.id)}>{cardStrings.next} ›</SelectionLink>
      )}
      <SelectionLink change={(view) => selectPair(view, subject, object)}>{cardStrings.allOfPair}</SelectionLink>
    </nav>
  );
}
