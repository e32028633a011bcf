import type { Claim } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { claimReading } from "../../../model/claim/ClaimReading.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { claimDetail } from "../../../parts/api/claims.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { failureMessage } from "../../../parts/api/request/failureMessage.ts";
import { useRetryFailed } from "../../../parts/api/request/useRetryFailed.ts";
import { DueNote } from "../../../parts/claim/DueNote.tsx";
import { JustSaved } from "../../../parts/desk/JustSaved.tsx";
import { NotesOn } from "../../../parts/desk/notes/NotesOn.tsx";
import { ErrorBoundary } from "../../../ui/ErrorBoundary.tsx";
import { Failure } from "../../../ui/Failure.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { FiguresSection } from "../entity/figures/FiguresSection.tsx";
import { Card } from "../frame/Card.tsx";
import css from "../frame/card.module.css";
import { cardStrings } from "../frame/cardStrings.ts";
import { NotFound } from "../frame/NotFound.tsx";
import { PairSteps } from "../pair/PairSteps.tsx";
import { usePairClaims } from "../pair/usePairClaims.ts";
import { ClaimActions } from "./ClaimActions.tsx";
import { ClaimEvidence } from "./ClaimEvidence.tsx";
import { ClaimSentence } from "./ClaimSentence.tsx";
import { ClaimTable } from "./ClaimTable.tsx";

/** The figure of a claim beside those of other claims between the same ends. */
function PairFigures({ claim: { id, subject, object } }: { claim: Claim }) {
  const { claims, reading, pending } = usePairClaims(subject, object);
  return pending ? null : <FiguresSection claims={claims} reading={reading} of={id} />;
}

/** One claim in full: every column, the reason for its grade, every source, and the other claims of the pair. */
export function ClaimPanel({ id }: { id: string }) {
  const { data, error } = useQuery(claimDetail(id));
  const retry = useRetryFailed();
  if (isNotFound(error)) return <NotFound kind="claim" id={id} />;
  const reading = claimReading(data ? [data] : []);
  return (
    <Card kind={`${cardStrings.claim} ${id}`} title={data ? claimTitle(data.claim, reading.entities) : null} long>
      {!data && error && <Failure message={failureMessage(error)} onRetry={retry} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && (
        <>
          <p lang={textLanguage(data.claim.statement)} className={css.lead}>
            {data.claim.statement}
          </p>
          <p className={css.line}>
            <ClaimSentence claim={data.claim} reading={reading} bothNames />
          </p>
          <DueNote claim={data.claim} />
          <JustSaved claim={id} />
          <ClaimEvidence claim={data.claim} reading={reading} />
          <ClaimTable claim={data.claim} reading={reading} />
          <ClaimActions claim={data.claim} reading={reading} />
          <NotesOn about="claim" target={id} />
          <ErrorBoundary>
            <PairFigures claim={data.claim} />
            <PairSteps claim={data.claim} />
          </ErrorBoundary>
        </>
      )}
    </Card>
  );
}
