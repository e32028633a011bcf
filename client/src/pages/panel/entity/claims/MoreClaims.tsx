import { CLAIMS_PER_PAGE } from "../../../../parts/api/claims.ts";
import { failureMessage } from "../../../../parts/api/request/failureMessage.ts";
import { BusyButton } from "../../../../ui/BusyButton.tsx";
import { Failure } from "../../../../ui/Failure.tsx";
import { strings } from "../../frame/strings.ts";
import { useFocusOnAdded } from "../../frame/useFocusOnAdded.ts";
import type { EntityClaimsAnswer } from "./useEntityClaims.ts";

/** Loads the remaining claims, and reports a failure. */
export function MoreClaims({
  answer: { claims = [], total, error, hasMore, pending, more },
}: {
  answer: EntityClaimsAnswer;
}) {
  const { ref, note } = useFocusOnAdded(claims);
  const left = total - claims.length;
  function bring() {
    note();
    more();
  }
  return (
    <>
      {error && <Failure message={failureMessage(error)} onRetry={more} />}
      {hasMore && (
        <BusyButton ref={ref} fullWidth variant="default" mt="sm" busy={pending} onClick={bring}>
          {strings.moreClaims(Math.min(left, CLAIMS_PER_PAGE))}
        </BusyButton>
      )}
    </>
  );
}
