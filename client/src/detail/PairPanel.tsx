import { VisuallyHidden } from "@mantine/core";
import { failureMessage } from "../api/failureMessage.ts";
import { useRetryFailed } from "../api/useRetryFailed.ts";
import { EvidenceMix } from "../ui/EvidenceMix.tsx";
import { entityName } from "../ui/entityName.ts";
import { Failure } from "../ui/Failure.tsx";
import { listWords } from "../ui/listWords.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Card } from "./Card.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { cardStrings } from "./cardStrings.ts";
import { countEvidence } from "./countEvidence.ts";
import { FiguresSection } from "./FiguresSection.tsx";
import { OriginalNote } from "./OriginalNote.tsx";
import css from "./PanelHead.module.css";
import { strings } from "./strings.ts";
import { type PairClaims, usePairClaims } from "./usePairClaims.ts";

/** The claims between two entities: what a line on the canvas stands for. */
export function PairPanel({ a, b }: { a: string; b: string }) {
  const answer = usePairClaims(a, b);
  const ready = !answer.error && !answer.pending;
  const names = [a, b].map((id) => {
    const entity = answer.reading.entities.get(id);
    return entity ? entityName(entity) : id;
  });
  return (
    <Card kind={cardStrings.pair} title={ready ? listWords(names) : null}>
      <PairBody answer={answer} />
    </Card>
  );
}

function PairBody({ answer: { claims, reading, error, pending } }: { answer: PairClaims }) {
  const retry = useRetryFailed();
  if (error) return <Failure message={failureMessage(error)} onRetry={retry} />;
  if (pending) return <Skeleton lines={10} />;
  if (claims.length === 0) return <p className={css.text}>{strings.noneBetween}</p>;
  return (
    <>
      <div className={css.mix}>
        <EvidenceMix counts={countEvidence(claims)} total={claims.length} />
      </div>
      <FiguresSection claims={claims} reading={reading} />
      <VisuallyHidden component="h3">{strings.claims}</VisuallyHidden>
      {claims.length > 0 && <OriginalNote />}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} reading={reading} from={null} />
      ))}
    </>
  );
}
