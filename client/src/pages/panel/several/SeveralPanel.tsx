import { useQuery } from "@tanstack/react-query";
import { claimsBetween } from "../../../parts/api/claims.ts";
import { failureMessage } from "../../../parts/api/request/failureMessage.ts";
import { useRetryFailed } from "../../../parts/api/request/serverReach.ts";
import { EvidenceMix } from "../../../parts/claim/EvidenceMix.tsx";
import { Failure } from "../../../ui/Failure.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { countEvidence } from "../entity/claims/countEvidence.ts";
import { Card } from "../frame/Card.tsx";
import css from "../frame/PanelHead.module.css";
import { cardStrings, strings } from "../frame/strings.ts";
import { SeveralActions } from "./SeveralActions.tsx";
import { SeveralList } from "./SeveralList.tsx";

/** Several selected entities: the claims among them, actions on all, and the list. */
export function SeveralPanel({ ids }: { ids: readonly string[] }) {
  const { data, error } = useQuery(claimsBetween(ids));
  const retry = useRetryFailed();
  const title = strings.several(ids.length);
  return (
    <Card kind={cardStrings.several} title={title}>
      {data && <p className={css.text}>{strings.claimsAmong(data.claims.length)}</p>}
      {data && data.claims.length > 0 && (
        <div className={css.mix}>
          <EvidenceMix counts={countEvidence(data.claims)} total={data.claims.length} />
        </div>
      )}
      <SeveralActions ids={ids} />
      {!data && error && <Failure message={failureMessage(error)} onRetry={retry} />}
      {data ? <SeveralList ids={ids} graph={data} /> : !error && <Skeleton lines={6} />}
    </Card>
  );
}
